import type { CaseEvent, Deadline } from '@zhuiguang/contract'
import { keptBy, stillDue } from './story'

const deadline = (
  kind: Deadline['kind'],
  dueAt: string,
  state: Deadline['state'],
  metAt: string | null = null,
): Deadline => ({ kind, dueAt, state, metAt })
const deadlines = [
  deadline('resolve', '2026-12-05T18:00:00+08:00', 'open'),
  deadline('contact', '2026-11-24T10:00:00+08:00', 'met', '2026-11-23T12:00:00+08:00'),
  deadline('accept', '2026-11-25T18:00:00+08:00', 'open'),
]
const event = (kind: CaseEvent['kind'], at: string) => ({ kind, at }) as CaseEvent

test('the next promise comes first, and kept ones are left out', () => {
  expect(stillDue({ deadlines, status: 'routed' }).map(({ kind }) => kind)).toEqual(['accept', 'resolve'])
  expect(stillDue({ deadlines, status: 'closed' })).toEqual([])
})

test('an event shows the promise that it kept, and only that one', () => {
  expect(keptBy(event('contact', '2026-11-23T12:00:00+08:00'), deadlines)?.kind).toBe('contact')
  expect(keptBy(event('contact', '2026-11-23T13:00:00+08:00'), deadlines)).toBeUndefined()
  expect(keptBy(event('supplement', '2026-11-23T12:00:00+08:00'), deadlines)).toBeUndefined()
})
