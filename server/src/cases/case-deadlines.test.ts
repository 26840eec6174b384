import { zonedTime } from '../kernel/zoned-time.ts'
import { deadlineState, dueTimes, type PromisedTimes } from './case-deadlines.ts'
import { workingCalendar } from './working-calendar.ts'

const zone = zonedTime('Asia/Shanghai')
const calendar = workingCalendar(new Map(), () => undefined)
const promised = (resolveAmount: number, resolveUnit: PromisedTimes['resolveUnit']): PromisedTimes => ({
  contactHours: 24,
  acceptHours: 48,
  resolveAmount,
  resolveUnit,
})
const due = (from: string, amount: number, unit: PromisedTimes['resolveUnit'], clock = zone, days = calendar) => {
  const times = dueTimes(promised(amount, unit), new Date(from), clock, days)
  return { contact: clock.iso(times.contact), accept: clock.iso(times.accept), resolve: clock.iso(times.resolve) }
}

test('hours run through the night', () => {
  expect(due('2026-11-23T22:30:00+08:00', 4, 'hours')).toEqual({
    contact: '2026-11-24T22:30:00+08:00',
    accept: '2026-11-25T22:30:00+08:00',
    resolve: '2026-11-24T02:30:00+08:00',
  })
})

test.each([
  ['days end at the same time of day', '2026-11-23T09:15:00+08:00', 3, 'days', '2026-11-26T09:15:00+08:00'],
  ['a working day ends at 18:00', '2026-11-23T08:00:00+08:00', 1, 'working_days', '2026-11-24T18:00:00+08:00'],
  [
    'the day of filing does not count, however early',
    '2026-11-23T00:00:00+08:00',
    1,
    'working_days',
    '2026-11-24T18:00:00+08:00',
  ],
  ['nor however late', '2026-11-23T23:59:00+08:00', 1, 'working_days', '2026-11-24T18:00:00+08:00'],
  ['weekends do not count', '2026-11-27T10:00:00+08:00', 1, 'working_days', '2026-11-30T18:00:00+08:00'],
  [
    'a request on Saturday counts from Monday',
    '2026-11-28T10:00:00+08:00',
    1,
    'working_days',
    '2026-11-30T18:00:00+08:00',
  ],
  ['the National Day week does not count', '2026-09-30T10:00:00+08:00', 1, 'working_days', '2026-10-08T18:00:00+08:00'],
  [
    'a Saturday that is worked in exchange counts',
    '2026-10-09T10:00:00+08:00',
    1,
    'working_days',
    '2026-10-10T18:00:00+08:00',
  ],
  [
    'a day of the district begins at its own midnight',
    '2026-11-22T16:30:00Z',
    1,
    'working_days',
    '2026-11-24T18:00:00+08:00',
  ],
] as const)('%s', (_name, from, amount, unit, expected) => {
  expect(due(from, amount, unit).resolve).toBe(expected)
})

test('the zone of the district decides, not that of the machine', () => {
  const lima = zonedTime('America/Lima')
  const everyDay = { isWorkingDay: () => true }
  expect(due('2026-11-23T02:00:00Z', 1, 'working_days', lima, everyDay).resolve).toBe('2026-11-23T18:00:00-05:00')
})

describe('the working calendar', () => {
  test('the rows of the pack win over the published calendar', () => {
    const own = workingCalendar(
      new Map([
        ['2026-11-24', 'holiday'],
        ['2026-11-28', 'workday'],
      ]),
      () => undefined,
    )
    expect(due('2026-11-23T08:00:00+08:00', 1, 'working_days', zone, own).resolve).toBe('2026-11-25T18:00:00+08:00')
    expect(due('2026-11-27T08:00:00+08:00', 1, 'working_days', zone, own).resolve).toBe('2026-11-28T18:00:00+08:00')
  })

  test('a year without data warns once and counts weekdays', () => {
    const warned: string[] = []
    const calendar = workingCalendar(new Map(), (year) => warned.push(year))
    expect(calendar.isWorkingDay('2031-10-01')).toBe(true)
    expect(calendar.isWorkingDay('2031-10-04')).toBe(false)
    expect(calendar.isWorkingDay('2031-10-06')).toBe(true)
    expect(calendar.isWorkingDay('2026-10-01')).toBe(false)
    expect(warned).toEqual(['2031'])
  })

  test('a year that only the pack knows does not warn', () => {
    const warned: string[] = []
    const calendar = workingCalendar(new Map([['2031-10-01', 'holiday']]), (year) => warned.push(year))
    expect([calendar.isWorkingDay('2031-10-01'), calendar.isWorkingDay('2031-10-02')]).toEqual([false, true])
    expect(warned).toEqual([])
  })
})

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
test.each([
  ['open until it is due', null, null, 12, 'open'],
  ['overdue after that', null, null, 13, 'overdue'],
  ['met in time', 11, null, 20, 'met'],
  ['met to the minute', 12, null, 20, 'met'],
  ['met late', 13, null, 20, 'met_late'],
  ['void when it no longer counts', null, 13, 20, 'void'],
] as const)('a promise is %s', (_name, met, ended, now, state) => {
  const deadline = { dueAt: at(12), metAt: met === null ? null : at(met), voidAt: ended === null ? null : at(ended) }
  expect(deadlineState(deadline, at(now))).toBe(state)
})
