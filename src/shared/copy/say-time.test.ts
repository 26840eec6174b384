import { sayBadge, sayDay, sayDue, sayHours, sayLeft, sayMoment, sayRange } from './say-time'

/** Thursday 2026-05-14 14:20 in the district. */
const now = Date.parse('2026-05-14T14:20:00+08:00')

test.each([
  ['2026-05-13T20:00:00+08:00', '昨天', 'Yesterday'],
  ['2026-05-14T15:00:00+08:00', '今天', 'Today'],
  ['2026-05-14T00:00:00+08:00', '今天', 'Today'],
  ['2026-05-14T23:59:59+08:00', '今天', 'Today'],
  ['2026-05-15T00:00:00+08:00', '明天', 'Tomorrow'],
  ['2026-05-16T09:00:00+08:00', '周六', 'Sat'],
  ['2026-05-20T09:00:00+08:00', '周三', 'Wed'],
  ['2026-05-21T09:00:00+08:00', '5月21日', '21 May'],
  ['2026-05-12T09:00:00+08:00', '5月12日', '12 May'],
  ['2027-01-02T09:00:00+08:00', '2027年1月2日', '2 Jan 2027'],
  ['2026-05-16', '周六', 'Sat'],
])('%s is said as %s and %s', (iso, zh, en) => {
  expect(sayDay(iso, 'zh', now)).toBe(zh)
  expect(sayDay(iso, 'en', now)).toBe(en)
})

test('the day is that of the district although the phone and UTC have another', () => {
  const lateEvening = Date.parse('2026-05-14T23:50:00+08:00')
  expect(sayDay('2026-05-15T00:10:00+08:00', 'zh', lateEvening)).toBe('明天')
  expect(sayMoment('2026-05-14T23:55:00+08:00', 'zh', lateEvening)).toBe('今天 23:55')
})

test('a time in UTC is told in the time of the district', () => {
  expect(sayMoment('2026-05-14T07:00:00Z', 'zh', now)).toBe('今天 15:00')
})

test.each([
  ['2026-05-14T15:00:00+08:00', '2026-05-14T15:30:00+08:00', '今天 15:00–15:30', 'Today 15:00–15:30'],
  ['2026-05-16T09:05:00+08:00', '2026-05-16T10:30:00+08:00', '周六 9:05–10:30', 'Sat 9:05–10:30'],
  ['2026-05-14T22:00:00+08:00', '2026-05-15T02:00:00+08:00', '今天 22:00–明天 2:00', 'Today 22:00–Tomorrow 2:00'],
])('from %s to %s is said as %s and %s', (start, end, zh, en) => {
  expect(sayRange(start, end, 'zh', now)).toBe(zh)
  expect(sayRange(start, end, 'en', now)).toBe(en)
})

test.each([
  ['2026-05-14T18:00:00+08:00', '今天 18:00 前', 'by Today 18:00'],
  ['2026-05-16T18:00:00+08:00', '5月16日 18:00 前', 'by 16 May 18:00'],
  ['2026-05-20T18:00:00+08:00', '5月20日 18:00 前', 'by 20 May 18:00'],
])('a promise for %s names the date, not the weekday: %s', (iso, zh, en) => {
  expect(sayDue(iso, 'zh', now)).toBe(zh)
  expect(sayDue(iso, 'en', now)).toBe(en)
})

test.each([
  ['2026-05-14T15:00:00+08:00', '还有 40 分钟', '40 min left'],
  ['2026-05-14T14:20:20+08:00', '还有 1 分钟', '1 min left'],
  ['2026-05-14T17:30:00+08:00', '还有 3 小时', '3 h left'],
  ['2026-05-20T18:00:00+08:00', '还有 6 天', '6 days left'],
  ['2026-05-14T12:20:00+08:00', '已过 2 小时', '2 h ago'],
])('until %s: %s, %s', (iso, zh, en) => {
  expect(sayLeft(iso, 'zh', now)).toBe(zh)
  expect(sayLeft(iso, 'en', now)).toBe(en)
})

test('hours and the date badge leave out what is said beside them', () => {
  expect(sayHours('2026-05-23T15:00:00+08:00', '2026-05-23T18:00:00+08:00', now)).toBe('15:00–18:00')
  expect(sayBadge('2026-05-23T15:00:00+08:00', 'zh', now)).toEqual({ month: '5月', day: '23', weekday: '周六' })
  expect(sayBadge('2026-05-23T15:00:00+08:00', 'en', now)).toEqual({ month: 'May', day: '23', weekday: 'Sat' })
})
