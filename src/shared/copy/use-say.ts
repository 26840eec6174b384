import { useMemo } from 'react'
import { usePreferences } from '../preferences'
import { sayDistance, sayWalk } from './say-distance'
import * as time from './say-time'

/** Times and distances as people say them, in one language; `now` is when it is said. */
export const sayIn = (language: time.SayLanguage, now: () => number = Date.now) => ({
  /** 今天, 明天, 周六, 5月20日 */
  day: (iso: string) => time.sayDay(iso, language, now()),
  /** 5月9日 */
  date: (iso: string) => time.sayDate(iso, language, now()),
  /** 周六 */
  weekday: (iso: string) => time.sayWeekday(iso, language, now()),
  /** 今天 15:00 */
  moment: (iso: string) => time.sayMoment(iso, language, now()),
  /** 今天 15:00–15:30 */
  range: (start: string, end: string) => time.sayRange(start, end, language, now()),
  /** 15:00–15:30 */
  hours: (start: string, end: string) => time.sayHours(start, end, now()),
  /** 5月20日 18:00 前 */
  due: (iso: string) => time.sayDue(iso, language, now()),
  /** 还有 40 分钟 */
  left: (iso: string) => time.sayLeft(iso, language, now()),
  /** 5月, 23, 周六 */
  badge: (iso: string) => time.sayBadge(iso, language, now()),
  /** 350 米, 1.1 公里 */
  distance: (metres: number) => sayDistance(metres, language),
  /** 步行约 5 分钟 */
  walk: (metres: number) => sayWalk(metres, language),
})

/** `sayIn` the language of the person. */
export function useSay() {
  const language = usePreferences((state) => state.language)
  return useMemo(() => sayIn(language), [language])
}
