import { sayHours } from './say-hours'

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-18:00; PH off',
    '周一至周五 9:00–12:00、14:00–18:00；法定节假日 休息',
    'Mon–Fri 9:00–12:00, 14:00–18:00; public holidays closed',
  ],
  ['Mo-Su 08:30-21:00', '每天 8:30–21:00', 'Daily 8:30–21:00'],
  ['Sa,Su 10:00-16:00', '周六、周日 10:00–16:00', 'Sat, Sun 10:00–16:00'],
  ['24/7', '全天', 'Always'],
  ['sunrise-sunset', 'sunrise-sunset', 'sunrise-sunset'],
])('%s is said as people say it', (hours, zh, en) => {
  expect([sayHours(hours, 'zh'), sayHours(hours, 'en')]).toEqual([zh, en])
})
