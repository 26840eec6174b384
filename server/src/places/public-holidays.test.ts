import { spellOutHolidays } from './public-holidays.ts'

const days = ['2026-10-01', '2026-10-02']
const dates = '2026 Oct 01,2026 Oct 02'

test.each([
  ['Mo-Su 06:00-22:00', 'Mo-Su 06:00-22:00'],
  ['Mo-Fr 09:00-18:00; PH off', `Mo-Fr 09:00-18:00; ${dates} off`],
  ['Mo-Fr 09:00-18:00; PH 10:00-16:00', `Mo-Fr 09:00-18:00; ${dates} 10:00-16:00`],
  ['Sa,PH 10:00-16:00', `Sa 10:00-16:00; ${dates} 10:00-16:00`],
  ['PH,Sa-Su 10:00-16:00', `Sa-Su 10:00-16:00; ${dates} 10:00-16:00`],
])('%s on a calendar with two holidays means %s', (given, expected) => {
  expect(spellOutHolidays(given, days)).toBe(expected)
})

test('without holidays on the calendar a rule for them alone falls away', () => {
  expect(spellOutHolidays('Mo-Fr 09:00-18:00; PH off', [])).toBe('Mo-Fr 09:00-18:00')
})
