import { addDays, clock, daysBetween, isPast, isWithin, mondayOf, sundayOf, today } from './clock'

test('the clock is the one that the time carries, without a leading zero', () => {
  expect(clock('2026-11-28T09:30:00+08:00')).toBe('9:30')
  expect(clock('2026-11-28T00:05:00+08:00')).toBe('0:05')
})

test('today is the district’s day, also when it is still yesterday in London', () => {
  expect(today(Date.parse('2026-11-23T16:30:00Z'))).toBe('2026-11-24')
})

test('a week is Monday to Sunday, over the end of a month and of a year', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(sundayOf('2026-11-23')).toBe('2026-11-29')
  expect(sundayOf('2026-12-31')).toBe('2027-01-03')
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})

test('days are counted and added on the calendar', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysBetween('2026-11-23', '2026-11-28')).toBe(5)
})

test('a moment is over once it has passed, and near only while it is still to come', () => {
  const now = Date.parse('2026-11-23T14:20:00+08:00')
  expect(isPast('2026-11-23T14:19:59+08:00', now)).toBe(true)
  expect(isPast('2026-11-23T14:20:01+08:00', now)).toBe(false)
  expect(isWithin('2026-11-23T15:00:00+08:00', 3_600_000, now)).toBe(true)
  expect(isWithin('2026-11-23T16:00:00+08:00', 3_600_000, now)).toBe(false)
  expect(isWithin('2026-11-23T14:00:00+08:00', 3_600_000, now)).toBe(false)
})
