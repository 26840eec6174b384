import { planDay, takesPlaceOn, type SeriesRule } from './market-day-rules.ts'

const saturdays: SeriesRule = {
  id: 'gm.mkt',
  place_id: 'gm.lawn',
  weekday: 6,
  week_of_month: null,
  starts_at: '15:00',
  ends_at: '18:00',
  valid_from: '2026-11-01',
  valid_to: '2026-12-31',
  holiday_policy: 'skip',
}
const newYear = { name: '元旦', name_en: 'New Year' }

test.each([
  ['2026-11-28', saturdays, true],
  ['2026-11-27', saturdays, false],
  ['2026-10-31', saturdays, false],
  ['2027-01-02', saturdays, false],
  ['2027-01-02', { ...saturdays, valid_to: null }, true],
  ['2026-11-28', { ...saturdays, week_of_month: 4 }, true],
  ['2026-11-21', { ...saturdays, week_of_month: 4 }, false],
  ['2026-11-07', { ...saturdays, week_of_month: 1 }, true],
  ['2026-11-29', { ...saturdays, weekday: 7, week_of_month: 5 }, true],
])('on %s the market of %j takes place: %j', (date, rule, expected) => expect(takesPlaceOn(rule, date)).toBe(expected))

test('a plain day is planned at the place and time of its series', () => {
  expect(planDay(saturdays, '2026-11-28')).toEqual({
    id: 'gm.mkt.20261128',
    series_id: 'gm.mkt',
    date: '2026-11-28',
    starts_at: '15:00',
    ends_at: '18:00',
    place_id: 'gm.lawn',
    status: 'planned',
    reason: null,
    reason_en: null,
    holiday: null,
    holiday_en: null,
  })
})

test('a holiday cancels a market that skips holidays, with the reason, and only names itself where markets are held', () => {
  expect(planDay(saturdays, '2027-01-01', undefined, newYear)).toMatchObject({
    status: 'cancelled',
    reason: '元旦放假，停办一次',
    reason_en: 'Not held on the holiday (New Year)',
    holiday: '元旦',
  })
  expect(planDay({ ...saturdays, holiday_policy: 'hold' }, '2027-01-01', undefined, newYear)).toMatchObject({
    status: 'planned',
    reason: null,
    holiday: '元旦',
    holiday_en: 'New Year',
  })
})

const change = { date: '2026-11-28', reason: '下雨', reason_en: 'Rain', place_id: null, starts_at: null, ends_at: null }

test('an exception cancels or moves a day and outweighs a holiday', () => {
  expect(planDay(saturdays, '2026-11-28', { ...change, status: 'cancelled' })).toMatchObject({
    status: 'cancelled',
    reason: '下雨',
  })
  const moved = { ...change, status: 'moved' as const, place_id: 'gm.hall', starts_at: '14:00', ends_at: '17:00' }
  expect(planDay(saturdays, '2026-11-28', moved, newYear)).toMatchObject({
    status: 'moved',
    reason: '下雨',
    place_id: 'gm.hall',
    starts_at: '14:00',
    ends_at: '17:00',
    holiday: '元旦',
  })
})
