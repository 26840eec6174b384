import { sayDistance, sayWalk } from './say-distance'

test.each([
  [0, '10 米', '10 m'],
  [348, '350 米', '350 m'],
  [994, '990 米', '990 m'],
  [996, '1.0 公里', '1.0 km'],
  [1130, '1.1 公里', '1.1 km'],
  [12_400, '12 公里', '12 km'],
])('%d metres are said as %s and %s', (metres, zh, en) => {
  expect(sayDistance(metres, 'zh')).toBe(zh)
  expect(sayDistance(metres, 'en')).toBe(en)
})

test.each([
  [20, '步行约 1 分钟', 'about 1 min on foot'],
  [350, '步行约 5 分钟', 'about 5 min on foot'],
  [3001, '', ''],
])('a walk of %d metres is said as "%s" and "%s"', (metres, zh, en) => {
  expect(sayWalk(metres, 'zh')).toBe(zh)
  expect(sayWalk(metres, 'en')).toBe(en)
})
