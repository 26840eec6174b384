import { CaseActions, CaseStatuses, type CaseAction, type CaseStatus, type DeadlineKind } from '@zhuiguang/contract'
import fc from 'fast-check'
import { decideMove, possibleActions, type CaseRole, type Step } from './case-machine.ts'

/** Every move that there is: from, action, who, to. All others are refused. */
const MOVES: [CaseStatus, CaseAction, CaseRole, CaseStatus][] = [
  ['submitted', 'route', 'handler', 'routed'],
  ['submitted', 'contact', 'handler', 'submitted'],
  ['submitted', 'withdraw', 'owner', 'closed'],
  ['submitted', 'supplement', 'owner', 'submitted'],
  ['routed', 'contact', 'handler', 'routed'],
  ['routed', 'accept', 'handler', 'accepted'],
  ['routed', 'withdraw', 'owner', 'closed'],
  ['routed', 'supplement', 'owner', 'routed'],
  ['accepted', 'contact', 'handler', 'accepted'],
  ['accepted', 'start', 'handler', 'in_progress'],
  ['accepted', 'withdraw', 'owner', 'closed'],
  ['accepted', 'supplement', 'owner', 'accepted'],
  ['in_progress', 'contact', 'handler', 'in_progress'],
  ['in_progress', 'resolve', 'handler', 'resolved'],
  ['in_progress', 'withdraw', 'owner', 'closed'],
  ['in_progress', 'supplement', 'owner', 'in_progress'],
  ['resolved', 'confirm', 'owner', 'closed'],
  ['resolved', 'reopen', 'owner', 'in_progress'],
]
const ROLES: CaseRole[] = ['owner', 'handler']
const OWNERS: CaseAction[] = ['confirm', 'reopen', 'withdraw', 'supplement']
const full = (action: CaseAction) => ({ action, comment: '写清楚了', matter: true })
const every = CaseStatuses.flatMap((from) =>
  CaseActions.flatMap((action) => ROLES.map((role) => [from, action, role] as const)),
)
const moveOf = (from: CaseStatus, action: CaseAction, role: CaseRole) =>
  MOVES.find((move) => move[0] === from && move[1] === action && move[2] === role)

describe('the table', () => {
  test.each(every)('%s: %s by the %s', (from, action, role) => {
    const move = moveOf(from, action, role)
    const decided = decideMove(from, [role], full(action))
    const refusal = OWNERS.includes(action) === (role === 'owner') ? 'action_not_possible' : 'forbidden'
    if (move) expect(decided).toMatchObject({ to: move[3] })
    else expect(decided).toBe(refusal)
    expect(possibleActions(from, [role]).includes(action)).toBe(move !== undefined)
  })

  test.each(CaseStatuses)('%s: nothing is possible for whoever is neither', (status) => {
    expect(possibleActions(status, [])).toEqual([])
    expect(CaseActions.map((action) => decideMove(status, [], full(action)))).toEqual(
      CaseActions.map(() => 'forbidden'),
    )
  })
})

describe('what a move needs and does', () => {
  test.each(['resolve', 'reopen', 'supplement'] as const)('%s needs words, and blanks are none', (action) => {
    const [from, , role] = MOVES.find((move) => move[1] === action) ?? MOVES[0]!
    expect(decideMove(from, [role], { action, comment: ' \n', matter: false })).toBe('reason_missing')
  })
  test.each(['contact', 'accept', 'start', 'confirm', 'withdraw'] as const)('%s needs none', (action) => {
    const [from, , role] = MOVES.find((move) => move[1] === action) ?? MOVES[0]!
    expect(decideMove(from, [role], { action, comment: '', matter: false })).toHaveProperty('to')
  })
  test('route needs a matter', () => {
    expect(decideMove('submitted', ['handler'], { action: 'route', comment: '', matter: false })).toBe('matter_unknown')
  })
  test.each([
    ['routed', 'contact', 'contact'],
    ['routed', 'accept', 'accept'],
    ['in_progress', 'resolve', 'resolve'],
  ] as const)('%s: %s keeps the promise to %s', (from, action, kind) => {
    expect(decideMove(from, ['handler'], full(action))).toMatchObject({ meets: [kind], voidsOpenPromises: false })
  })
  test('reopen opens the promise to resolve again', () => {
    expect(decideMove('resolved', ['owner'], full('reopen'))).toMatchObject({ reopens: ['resolve'], outcome: null })
  })
  test('confirm and withdraw close with their outcome, and end what was still promised', () => {
    expect(decideMove('resolved', ['owner'], full('confirm'))).toMatchObject({
      outcome: 'solved',
      voidsOpenPromises: true,
    })
    expect(decideMove('routed', ['owner'], full('withdraw'))).toMatchObject({
      outcome: 'withdrawn',
      voidsOpenPromises: true,
    })
  })
})

/** Plays moves on a case as the command does, and keeps the book. */
function play(moves: readonly { action: CaseAction; roles: CaseRole[]; comment: string; matter: boolean }[]) {
  let status: CaseStatus = 'submitted'
  let outcome: Step['outcome'] = null
  const open = new Set<DeadlineKind>(['contact', 'accept', 'resolve'])
  const events: { from: CaseStatus; to: CaseStatus }[] = []
  for (const { roles, ...move } of moves) {
    const before: CaseStatus = status
    const offered = possibleActions(before, roles).includes(move.action)
    const decided = decideMove(before, roles, move)
    if (typeof decided === 'string') {
      if (offered) expect(['reason_missing', 'matter_unknown']).toContain(decided)
      continue
    }
    expect(offered).toBe(true)
    status = decided.to
    outcome = decided.outcome
    events.push({ from: before, to: status })
    decided.meets.forEach((kind) => open.delete(kind))
    decided.reopens.forEach((kind) => open.add(kind))
    if (decided.voidsOpenPromises) open.clear()
  }
  return { status, outcome, events, open }
}

test('no random walk loses a case, moves it without an event, closes it without an outcome, or goes on after that', () => {
  const move = fc.record({
    action: fc.constantFrom(...CaseActions),
    roles: fc.subarray([...ROLES]),
    comment: fc.constantFrom('', '说明'),
    matter: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const { status, outcome, events, open } = play(moves)
      expect(CaseStatuses).toContain(status)
      expect(events.at(-1)?.to ?? 'submitted').toBe(status)
      events.forEach(({ from }, index) => expect(from).toBe(events[index - 1]?.to ?? 'submitted'))
      expect(status === 'closed').toBe(outcome !== null)
      expect(events.filter(({ from }) => from === 'closed')).toEqual([])
      if (status === 'closed') expect(open.size).toBe(0)
    }),
    { numRuns: 2000 },
  )
})

test('from every state that is not the end, owner and handler together can reach the end', () => {
  const next = (status: CaseStatus) => MOVES.filter(([from]) => from === status).map(([, , , to]) => to)
  for (const status of CaseStatuses) {
    const reached = new Set([status])
    for (const one of reached) next(one).forEach((to) => reached.add(to))
    expect(reached.has('closed')).toBe(true)
  }
})
