import type { SlotFacts } from '../bookings/eligibility-rules.ts'
import { firstBookable, seatsLeft } from './stall-seats.ts'

const now = new Date('2026-11-28T15:00:00+08:00')
const slot = (id: string, time: string, taken: number, more: Partial<SlotFacts> = {}): SlotFacts => ({
  id,
  startsAt: new Date(`2026-11-28T${time}+08:00`),
  endsAt: new Date(`2026-11-28T18:00:00+08:00`),
  capacity: 2,
  taken,
  cancelled: false,
  bookingOpensDays: 14,
  bookingClosesMinutes: 30,
  ...more,
})

test('seats left are those of slots that can still be booked', () => {
  const slots = [
    slot('over', '14:00', 0),
    slot('closing now', '15:30', 0),
    slot('free', '15:40', 0),
    slot('half', '16:00', 1),
    slot('called off', '16:20', 0, { cancelled: true }),
  ]
  expect(seatsLeft(slots, now)).toBe(3)
  expect(seatsLeft(slots, now, ({ id }) => (id === 'free' ? 2 : 0))).toBe(2)
})

test('the first stall with seats left is shown, else the first of all, else none', () => {
  const [full, free] = [slot('full', '16:00', 2), slot('free', '16:00', 0)]
  expect(
    firstBookable(
      [
        { title: '甲', slots: [full] },
        { title: '乙', slots: [free] },
      ],
      now,
    ),
  ).toEqual({ title: '乙', remaining: 2 })
  expect(
    firstBookable(
      [
        { title: '甲', slots: [full] },
        { title: '乙', slots: [full] },
      ],
      now,
    ),
  ).toEqual({ title: '甲', remaining: 0 })
  expect(firstBookable([{ title: '甲', slots: [] }], now)).toBeNull()
})
