import { CaseActions, CaseStatuses, type CaseAction, type CaseStatus } from '@zhuiguang/contract'
import { decideMove, possibleActions, type CaseRole } from './case-machine.ts'

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
const OWNERS = new Set<CaseAction>(['confirm', 'reopen', 'withdraw', 'supplement'])
const full = (action: CaseAction) => ({ action, comment: '写清楚了', matter: true })
const every = CaseStatuses.flatMap((from) =>
  CaseActions.flatMap((action) => ROLES.map((role) => [from, action, role] as const)),
)
const moveOf = (from: CaseStatus, action: CaseAction, role: CaseRole) =>
  MOVES.find((move) => move[0] === from && move[1] === action && move[2] === role)

const expected = ([from, action, role]: (typeof every)[number]) => {
  const move = moveOf(from, action, role)
  if (move) return expect.objectContaining({ to: move[3] })
  return OWNERS.has(action) === (role === 'owner') ? 'action_not_possible' : 'forbidden'
}

describe('the table', () => {
  test.each(every)('%s: %s by the %s', (from, action, role) => {
    expect(decideMove(from, [role], full(action))).toEqual(expected([from, action, role]))
    expect(possibleActions(from, [role]).includes(action)).toBe(moveOf(from, action, role) !== undefined)
  })

  test.each(CaseStatuses)('%s: nothing is possible for whoever is neither', (status) => {
    expect(possibleActions(status, [])).toEqual([])
    expect(CaseActions.map((action) => decideMove(status, [], full(action)))).toEqual(
      CaseActions.map(() => 'forbidden'),
    )
  })
})

const anyMove = (action: CaseAction) => MOVES.filter((move) => move[1] === action)

describe('what a move needs and does', () => {
  test.each(['resolve', 'reopen', 'supplement'] as const)('%s needs words, and blanks are none', (action) => {
    const decided = anyMove(action).map(([from, , role]) =>
      decideMove(from, [role], { action, comment: ' \n', matter: false }),
    )
    expect(new Set(decided)).toEqual(new Set(['reason_missing']))
  })
  test.each(['contact', 'accept', 'start', 'confirm', 'withdraw'] as const)('%s needs none', (action) => {
    const decided = anyMove(action).map(([from, , role]) =>
      decideMove(from, [role], { action, comment: '', matter: false }),
    )
    expect(decided.filter((one) => typeof one === 'string')).toEqual([])
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

const next = (status: CaseStatus) => MOVES.filter(([from]) => from === status).map(([, , , to]) => to)
test('from every state that is not the end, owner and handler together can reach the end', () => {
  for (const status of CaseStatuses) {
    const reached = new Set([status])
    for (const one of reached) next(one).forEach((to) => reached.add(to))
    expect(reached.has('closed')).toBe(true)
  }
})
