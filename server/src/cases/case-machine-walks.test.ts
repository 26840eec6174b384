import { CaseActions, CaseStatuses, type CaseAction, type CaseStatus, type DeadlineKind } from '@zhuiguang/contract'
import fc from 'fast-check'
import { decideMove, possibleActions, type CaseRole, type Step } from './case-machine.ts'

/** Plays moves on a case as the command does, and keeps the book. */
function play(moves: readonly { action: CaseAction; roles: CaseRole[]; comment: string; matter: boolean }[]) {
  let status: CaseStatus = 'submitted'
  let outcome: Step['outcome'] = null
  const open = new Set<DeadlineKind>(['contact', 'accept', 'resolve'])
  const events: { from: CaseStatus; to: CaseStatus }[] = []
  const refusals: { offered: boolean; decided: string }[] = []
  const taken: boolean[] = []
  for (const { roles, ...move } of moves) {
    const before: CaseStatus = status
    const offered = possibleActions(before, roles).includes(move.action)
    const decided = decideMove(before, roles, move)
    if (typeof decided === 'string') {
      refusals.push({ offered, decided })
      continue
    }
    taken.push(offered)
    status = decided.to
    outcome = decided.outcome
    events.push({ from: before, to: status })
    decided.meets.forEach((kind) => open.delete(kind))
    decided.reopens.forEach((kind) => open.add(kind))
    if (decided.voidsOpenPromises) open.clear()
  }
  return { status, outcome, events, open, refusals, taken }
}

test('no random walk loses a case, moves it without an event, closes it without an outcome, or goes on after that', () => {
  const move = fc.record({
    action: fc.constantFrom(...CaseActions),
    roles: fc.subarray<CaseRole>(['owner', 'handler']),
    comment: fc.constantFrom('', '说明'),
    matter: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const { status, outcome, events, open, refusals, taken } = play(moves)
      expect(CaseStatuses).toContain(status)
      expect(events.at(-1)?.to ?? 'submitted').toBe(status)
      events.forEach(({ from }, index) => expect(from).toBe(events[index - 1]?.to ?? 'submitted'))
      expect(status === 'closed').toBe(outcome !== null)
      expect(events.filter(({ from }) => from === 'closed')).toEqual([])
      expect(status === 'closed' ? open.size : 0).toBe(0)
      // what is offered is refused only for want of words or a matter; what is not offered is never done
      const forWant = new Set(['reason_missing', 'matter_unknown'])
      expect(refusals.filter(({ offered, decided }) => offered !== forWant.has(decided))).toEqual([])
      expect(taken.every(Boolean)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
