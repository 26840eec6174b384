import type { MarketDayCard } from '@zhuiguang/contract'
import { mondayOf } from './clock'

export interface Week {
  /** `2026-11-23` */
  monday: string
  days: MarketDayCard[]
}

/** Market days of one week together, Monday to Sunday, in the order they came. */
export function byWeek(days: readonly MarketDayCard[]): Week[] {
  const weeks: Week[] = []
  for (const day of days) {
    const monday = mondayOf(day.date)
    const last = weeks[weeks.length - 1]
    if (last?.monday === monday) last.days.push(day)
    else weeks.push({ monday, days: [day] })
  }
  return weeks
}
