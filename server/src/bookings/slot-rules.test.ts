import { planSlots, type ScheduleRule } from './slot-rules.ts'

const friday = '2026-11-27'
const rule: ScheduleRule = {
  offering_id: 'gm.desk',
  weekday: 5,
  starts_at: '09:00',
  ends_at: '10:10',
  slot_minutes: 30,
  capacity: 2,
  valid_from: '2026-01-01',
  valid_to: null,
  holiday_policy: 'skip',
}

test('a time is cut into whole slots, whose ids carry date and time', () => {
  const slots = planSlots(rule, friday, false, null)
  expect(slots.map(({ id, startsMinute, endsMinute }) => [id, startsMinute, endsMinute])).toEqual([
    ['gm.desk.202611270900', 540, 570],
    ['gm.desk.202611270930', 570, 600],
  ])
})

test('without slot minutes the whole time is one slot', () => {
  expect(planSlots({ ...rule, slot_minutes: null }, friday, false, null)).toMatchObject([
    { startsMinute: 540, endsMinute: 610, capacity: 2 },
  ])
})

test.each([
  ['another weekday', { ...rule, weekday: 4 }],
  ['not yet valid', { ...rule, valid_from: '2026-11-28' }],
  ['valid no more', { ...rule, valid_to: '2026-11-26' }],
])('%s makes no slot', (_why, other) => expect(planSlots(other, friday, false, null)).toEqual([]))

test('a holiday makes no slots, except for what is held on holidays', () => {
  expect(planSlots(rule, friday, true, null)).toEqual([])
  expect(planSlots({ ...rule, holiday_policy: 'hold' }, friday, true, null)).toHaveLength(2)
})

test('a stall has slots only when its market is held, and its cancelled market cancels them with the reason', () => {
  expect(planSlots(rule, friday, false, undefined)).toEqual([])
  const cancelled = planSlots(rule, friday, true, { cancelledReason: '大风', shiftMinutes: 0 })
  expect(cancelled.map((slot) => slot.cancelledReason)).toEqual(['大风', '大风'])
})

test('slots move with their market and keep their ids', () => {
  expect(planSlots(rule, friday, false, { cancelledReason: null, shiftMinutes: -60 })).toMatchObject([
    { id: 'gm.desk.202611270900', startsMinute: 480, endsMinute: 510 },
    { id: 'gm.desk.202611270930', startsMinute: 510, endsMinute: 540 },
  ])
})
