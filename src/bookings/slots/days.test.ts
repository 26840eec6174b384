import type { Slot } from '@zhuiguang/contract'
import { byDay, openingDay, seatsMost, slotOf, whyNot } from './days'

const slot = (startsAt: string, taken: number, eligibility: Slot['eligibility'] = 'free'): Slot => ({
  id: startsAt,
  startsAt,
  endsAt: startsAt,
  capacity: 5,
  taken,
  eligibility,
  opensAt: null,
})

const days = byDay([
  slot('2026-11-28T09:00:00+08:00', 5, 'full'),
  slot('2026-11-28T10:00:00+08:00', 2, 'already_booked'),
  slot('2026-11-29T09:00:00+08:00', 1),
  slot('2026-11-29T10:00:00+08:00', 3),
])

test('seats of a day are those that this person can still book', () => {
  expect(days.map(({ date, free }) => [date, free])).toEqual([
    ['2026-11-28', 0],
    ['2026-11-29', 6],
  ])
})

test('the page opens at the day asked for, else at the first with a seat', () => {
  expect(openingDay(days, '2026-11-28')).toBe('2026-11-28')
  expect(openingDay(days, '2026-12-31')).toBe('2026-11-29')
  expect(openingDay(days.slice(0, 1))).toBe('2026-11-28')
  expect(openingDay([])).toBeUndefined()
})

const dayOf = (...reasons: Slot['eligibility'][]) =>
  byDay(reasons.map((reason, hour) => slot(`2026-12-24T0${hour}:00:00+08:00`, 0, reason)))

test('a day without a seat says the most telling reason', () => {
  expect(dayOf('closed', 'full', 'already_booked').map(whyNot)).toEqual(['already_booked'])
  expect(dayOf('closed', 'full').map(whyNot)).toEqual(['full'])
  expect(dayOf('not_yet_open').map(whyNot)).toEqual(['not_yet_open'])
  expect(dayOf('closed', 'collides').map(whyNot)).toEqual(['closed'])
})

test('at most ten days are offered', () => {
  const month = Array.from({ length: 14 }, (_, day) =>
    slot(`2026-12-${String(day + 1).padStart(2, '0')}T09:00:00+08:00`, 0),
  )
  expect(byDay(month)).toHaveLength(10)
})

test('a slot that can not be booked any more is not chosen', () => {
  expect(slotOf(days, '2026-11-29T09:00:00+08:00')?.taken).toBe(1)
  expect(slotOf(days, '2026-11-28T09:00:00+08:00')).toBeUndefined()
})

test('a party is no larger than the offering allows and the slot has left', () => {
  expect(seatsMost({ partyMax: 4 })).toBe(4)
  expect(seatsMost({ partyMax: 4 }, slot('2026-11-29T10:00:00+08:00', 3))).toBe(2)
  expect(seatsMost({ partyMax: 30 })).toBe(8)
})
