import { localTime, readTime, type LocalTime } from './local-time'

export type SayLanguage = 'zh' | 'en'

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const near = { zh: ['昨天', '今天', '明天'], en: ['Yesterday', 'Today', 'Tomorrow'] }

const read = (iso: string, now: number): { when: LocalTime; today: LocalTime; epochMs: number } => {
  const { epochMs, offset } = readTime(iso)
  return { when: localTime(epochMs, offset), today: localTime(now, offset), epochMs }
}

const dated = (when: LocalTime, today: LocalTime, language: SayLanguage) => {
  const otherYear = when.year !== today.year
  if (language === 'zh') return `${otherYear ? `${when.year}年` : ''}${when.month}月${when.day}日`
  return `${when.day} ${months[when.month - 1]}${otherYear ? ` ${when.year}` : ''}`
}

/** 5月9日; with the year when it is not this one. */
export function sayDate(iso: string, language: SayLanguage, now: number) {
  const { when, today } = read(iso, now)
  return dated(when, today, language)
}

/** 周六. */
export const sayWeekday = (iso: string, language: SayLanguage, now: number) =>
  weekdays[language][read(iso, now).when.weekday] ?? ''

/** 昨天, 今天, 明天; 周六 within the coming six days; else 5月20日. */
export function sayDay(iso: string, language: SayLanguage, now: number) {
  const { when, today } = read(iso, now)
  const away = when.dayNumber - today.dayNumber
  const close = near[language][away + 1]
  if (close) return close
  return away > 1 && away < 7 ? (weekdays[language][when.weekday] ?? '') : dated(when, today, language)
}

/** 今天 15:00. */
export const sayMoment = (iso: string, language: SayLanguage, now: number) =>
  `${sayDay(iso, language, now)} ${read(iso, now).when.clock}`

/** 今天 15:00–15:30; both days when it ends on another. */
export function sayRange(start: string, end: string, language: SayLanguage, now: number) {
  const from = read(start, now)
  const to = read(end, now)
  const sameDay = from.when.dayNumber === to.when.dayNumber
  return `${sayMoment(start, language, now)}–${sameDay ? to.when.clock : sayMoment(end, language, now)}`
}

/** 15:00–15:30, where the day is said beside it. */
export const sayHours = (start: string, end: string, now: number) =>
  `${read(start, now).when.clock}–${read(end, now).when.clock}`

/** A promise: 5月20日 18:00 前, 今天 18:00 前; never a weekday, so that it can be held to. */
export function sayDue(iso: string, language: SayLanguage, now: number) {
  const { when, today } = read(iso, now)
  const day = near[language][when.dayNumber - today.dayNumber + 1] ?? dated(when, today, language)
  return language === 'zh' ? `${day} ${when.clock} 前` : `by ${day} ${when.clock}`
}

const units = { zh: { m: '分钟', h: '小时', d: '天' }, en: { m: 'min', h: 'h', d: 'days' } }

/** 40 分钟, 3 小时, 6 天: the largest unit that fits, rounded down, at least one minute. */
export function sayDuration(milliseconds: number, language: SayLanguage) {
  const minutes = Math.max(1, Math.floor(Math.abs(milliseconds) / 60_000))
  const unit = units[language]
  if (minutes < 60) return `${minutes} ${unit.m}`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} ${unit.h}`
  return `${Math.floor(minutes / 1440)} ${unit.d}`
}

/** 还有 40 分钟, or 已过 2 小时. */
export function sayLeft(iso: string, language: SayLanguage, now: number) {
  const left = readTime(iso).epochMs - now
  const said = sayDuration(left, language)
  if (language === 'zh') return left >= 0 ? `还有 ${said}` : `已过 ${said}`
  return left >= 0 ? `${said} left` : `${said} ago`
}

/** Month, day and weekday for a date badge. */
export function sayBadge(iso: string, language: SayLanguage, now: number) {
  const { when } = read(iso, now)
  return {
    month: language === 'zh' ? `${when.month}月` : (months[when.month - 1] ?? ''),
    day: String(when.day),
    weekday: weekdays[language][when.weekday] ?? '',
  }
}
