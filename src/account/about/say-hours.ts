import type { Language } from '../../shared/preferences'

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const words = {
  zh: {
    days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    to: '至',
    and: '、',
    daily: '每天',
    holidays: '法定节假日',
    off: '休息',
    always: '全天',
    next: '；',
  },
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    to: '–',
    and: ', ',
    daily: 'Daily',
    holidays: 'public holidays',
    off: 'closed',
    always: 'Always',
    next: '; ',
  },
}

const RULE = /^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[-,]?)+) ?(off|[\d:,-]+)$/

/**
 * The opening hours of the pack (OSM syntax) as people say them: 周一至周五 9:00–12:00、14:00–18:00.
 * Rules beyond days and times are shown as they stand.
 */
export function sayHours(hours: string, language: Language): string {
  const t = words[language]
  if (hours === '24/7') return t.always
  const dayName = (day: string) => (day === 'PH' ? t.holidays : (t.days[days.indexOf(day)] ?? day))
  const sayDays = (text: string) =>
    text === 'Mo-Su'
      ? t.daily
      : text
          .split(',')
          .map((range) => range.split('-').map(dayName).join(t.to))
          .join(t.and)
  const sayTimes = (text: string) =>
    text === 'off'
      ? t.off
      : text
          .split(',')
          .map((range) =>
            range
              .split('-')
              .map((time) => time.replace(/^0(?=\d:)/, ''))
              .join('–'),
          )
          .join(t.and)
  const rules = hours.split(';').map((rule) => RULE.exec(rule.trim()))
  if (rules.includes(null)) return hours
  return rules.map((rule) => `${sayDays(rule?.[1] ?? '')} ${sayTimes(rule?.[2] ?? '')}`).join(t.next)
}
