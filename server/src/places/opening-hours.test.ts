import { execFileSync } from 'node:child_process'
import { zonedTime } from '../kernel/zoned-time.ts'
import { openingAt, parseOpeningHours } from './opening-hours.ts'
import { spellOutHolidays } from './public-holidays.ts'

const shanghai = zonedTime('Asia/Shanghai')
const at = (hours: string, now: string) => openingAt(parseOpeningHours(hours), new Date(now), shanghai)
const nothing = { openNow: null, closesAt: null, opensAt: null }

test.each([
  // Monday
  [
    'Mo-Su 06:00-22:00',
    '2026-11-23T12:00:00+08:00',
    { openNow: true, closesAt: '2026-11-23T22:00:00+08:00', opensAt: null },
  ],
  [
    'Mo-Su 06:00-22:00',
    '2026-11-23T22:00:00+08:00',
    { openNow: false, closesAt: null, opensAt: '2026-11-24T06:00:00+08:00' },
  ],
  [
    'Mo-Fr 09:00-12:00,14:00-18:00',
    '2026-11-23T13:00:00+08:00',
    { openNow: false, closesAt: null, opensAt: '2026-11-23T14:00:00+08:00' },
  ],
  [
    'Mo-Fr 09:00-18:00',
    '2026-11-28T10:00:00+08:00',
    { openNow: false, closesAt: null, opensAt: '2026-11-30T09:00:00+08:00' },
  ],
  [
    'Fr 18:00-02:00',
    '2026-11-28T01:00:00+08:00',
    { openNow: true, closesAt: '2026-11-28T02:00:00+08:00', opensAt: null },
  ],
  ['24/7', '2026-11-23T03:00:00+08:00', { openNow: true, closesAt: null, opensAt: null }],
  ['off', '2026-11-23T03:00:00+08:00', { openNow: false, closesAt: null, opensAt: null }],
])('%s at %s', (hours, now, expected) => {
  expect(at(hours, now)).toEqual(expected)
})

test('hours that nobody can read, or that are not known, say nothing', () => {
  expect(at('when the sun shines', '2026-11-23T12:00:00+08:00')).toEqual(nothing)
  expect(at('Mo-Su unknown', '2026-11-23T12:00:00+08:00')).toEqual(nothing)
  expect(at('Mo-Su 09:00-18:00 "please call first"', '2026-11-23T12:00:00+08:00')).toEqual(nothing)
})

test("a holiday of the district's calendar closes what is closed on holidays", () => {
  const hours = spellOutHolidays('Mo-Fr 09:00-18:00; PH off', ['2026-10-05', '2026-10-06'])
  expect(at(hours, '2026-10-05T10:00:00+08:00')).toMatchObject({ openNow: false, opensAt: '2026-10-07T09:00:00+08:00' })
  expect(at(hours, '2026-10-07T10:00:00+08:00').openNow).toBe(true)
})

const SCRIPT = `
  const { openingAt, parseOpeningHours } = await import('./opening-hours.ts')
  const { zonedTime } = await import('../kernel/zoned-time.ts')
  const hours = parseOpeningHours('Mo-Fr 08:30-18:30; Sa 22:00-26:00')
  const instants = ['2026-11-23T00:29:00Z', '2026-11-23T00:30:00Z', '2026-11-23T10:30:00Z', '2026-11-28T17:59:00Z', '2026-12-31T16:00:00Z']
  console.log(JSON.stringify(instants.map((at) => openingAt(hours, new Date(at), zonedTime('Asia/Shanghai')))))`

/** What a process in another zone says; process.env of a test does not reach the runtime's clock. */
const saidIn = (timeZone: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      cwd: __dirname,
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
    }),
  )

test('the zone of the process makes no difference', () => {
  const here = saidIn('Asia/Shanghai')
  expect(here).toEqual([
    { openNow: false, closesAt: null, opensAt: '2026-11-23T08:30:00+08:00' },
    { openNow: true, closesAt: '2026-11-23T18:30:00+08:00', opensAt: null },
    { openNow: false, closesAt: null, opensAt: '2026-11-24T08:30:00+08:00' },
    { openNow: true, closesAt: '2026-11-29T02:00:00+08:00', opensAt: null },
    { openNow: false, closesAt: null, opensAt: '2027-01-01T08:30:00+08:00' },
  ])
  expect(saidIn('UTC')).toEqual(here)
  expect(saidIn('America/New_York')).toEqual(here)
})
