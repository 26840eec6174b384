import { zonedTime } from './zoned-time.ts'

const shanghai = zonedTime('Asia/Shanghai')

test('an instant is written with the offset of the district, whatever the zone of the process', () => {
  expect(shanghai.iso(new Date('2026-11-28T07:00:00Z'))).toBe('2026-11-28T15:00:00+08:00')
  expect(zonedTime('America/New_York').iso(new Date('2026-07-01T12:00:00Z'))).toBe('2026-07-01T08:00:00-04:00')
})

test('the day changes at midnight of the district', () => {
  expect(shanghai.date(new Date('2026-11-28T15:59:59Z'))).toBe('2026-11-28')
  expect(shanghai.date(new Date('2026-11-28T16:00:00Z'))).toBe('2026-11-29')
})

test('a local date and time is an instant, also on a day when clocks change', () => {
  expect(shanghai.at('2026-11-28', '15:00').toISOString()).toBe('2026-11-28T07:00:00.000Z')
  expect(zonedTime('Europe/Berlin').at('2026-03-29', '03:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
})

test('weeks begin on Monday and dates go over the end of a year', () => {
  expect(shanghai.weekday('2026-11-23')).toBe(1)
  expect(shanghai.weekday('2026-11-29')).toBe(7)
  expect(shanghai.addDays('2026-12-31', 1)).toBe('2027-01-01')
})
