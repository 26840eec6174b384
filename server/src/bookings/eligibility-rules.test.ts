import { errors, Eligibilities, type Eligibility } from '@zhuiguang/contract'
import { eligibilityOf, type HeldSlot, type SlotFacts } from './eligibility-rules.ts'

const at = (time: string) => new Date(`2026-11-28T${time}:00+08:00`)
/** 15:00 to 16:00; booking opens seven days before and closes an hour before. */
const slot: SlotFacts = {
  id: 'gm.rope.202611281500',
  startsAt: at('15:00'),
  endsAt: at('16:00'),
  capacity: 10,
  taken: 4,
  cancelled: false,
  bookingOpensDays: 7,
  bookingClosesMinutes: 60,
}
const held = (from: string, to: string, slotId = 'gm.other'): HeldSlot => ({
  slotId,
  startsAt: at(from),
  endsAt: at(to),
})
const mine = held('15:00', '16:00', slot.id)

interface Row {
  when: string
  expected: Eligibility
  slot?: Partial<SlotFacts>
  held?: HeldSlot[]
  now?: Date
  seats?: number
}

const rows: Row[] = [
  { when: 'seats are left and the time is right', expected: 'free' },
  { when: 'the last seat is left', expected: 'free', slot: { taken: 9 } },
  { when: 'all seats are taken', expected: 'full', slot: { taken: 10 } },
  { when: 'the party is larger than what is left', expected: 'full', seats: 7 },
  { when: 'the party is as large as what is left', expected: 'free', seats: 6 },
  { when: 'the person has it', expected: 'already_booked', held: [mine] },
  { when: 'the person has it and it is full', expected: 'already_booked', held: [mine], slot: { taken: 10 } },
  { when: 'the person has it and booking has ended', expected: 'already_booked', held: [mine], now: at('14:30') },
  { when: 'another booking covers it', expected: 'collides', held: [held('14:00', '17:00')] },
  { when: 'another booking begins in it', expected: 'collides', held: [held('15:59', '17:00')] },
  { when: 'another booking ends in it', expected: 'collides', held: [held('14:00', '15:01')] },
  { when: 'another booking ends when it begins', expected: 'free', held: [held('14:00', '15:00')] },
  { when: 'another booking begins when it ends', expected: 'free', held: [held('16:00', '17:00')] },
  {
    when: 'it is full and another booking covers it',
    expected: 'full',
    held: [held('14:00', '17:00')],
    slot: { taken: 10 },
  },
  { when: 'booking opens in a minute', expected: 'not_yet_open', now: new Date('2026-11-21T14:59:00+08:00') },
  { when: 'booking has just opened', expected: 'free', now: new Date('2026-11-21T15:00:00+08:00') },
  { when: 'booking closes in a minute', expected: 'free', now: at('13:59') },
  { when: 'booking has just closed', expected: 'closed', now: at('14:00') },
  { when: 'it has begun', expected: 'closed', now: at('15:00'), slot: { bookingClosesMinutes: 0 } },
  { when: 'it is over and the person had it', expected: 'closed', now: at('18:00'), held: [mine] },
  { when: 'it is cancelled', expected: 'closed', slot: { cancelled: true } },
  { when: 'it is cancelled and the person had it', expected: 'closed', slot: { cancelled: true }, held: [mine] },
]

test.each(rows)(
  'a slot is $expected when $when',
  ({ expected, slot: facts, held: others = [], now = at('09:00'), seats }) => {
    expect(eligibilityOf({ ...slot, ...facts }, others, now, seats)).toBe(expected)
  },
)

test('every value that the rule can give stands in the table', () => {
  const given: Eligibility[] = ['free', 'full', 'already_booked', 'collides', 'not_yet_open', 'closed']
  expect(new Set(rows.map(({ expected }) => expected))).toEqual(new Set(given))
})

test.each(Eligibilities.filter((value) => value !== 'free'))(
  '%s is refused with 409 and a sentence in both languages',
  (value) => {
    expect(errors[value].status).toBe(409)
    expect(errors[value].zh).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(errors[value].en).toMatch(/^[A-Z].*\.$/)
  },
)
