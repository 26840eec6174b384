/** A weekly rule that slots are made from; times `09:30` or `09:30:00` of the district. */
export interface ScheduleRule {
  offering_id: string
  /** Monday is 1. */
  weekday: number
  starts_at: string
  ends_at: string
  /** null makes one slot of the whole time. */
  slot_minutes: number | null
  capacity: number
  valid_from: string
  valid_to: string | null
  holiday_policy: 'hold' | 'skip'
}

/** The market day that a stall or shift belongs to. */
export interface MarketDayOfSlot {
  cancelledReason: string | null
  /** Minutes that the day starts later (or, below zero, earlier) than its series says. */
  shiftMinutes: number
}

export interface PlannedSlot {
  id: string
  offering_id: string
  date: string
  /** Minutes after midnight, local. */
  startsMinute: number
  endsMinute: number
  capacity: number
  cancelledReason: string | null
}

const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`

function isOn(rule: ScheduleRule, date: string): boolean {
  return (
    weekdayOf(date) === rule.weekday && date >= rule.valid_from && (rule.valid_to === null || date <= rule.valid_to)
  )
}

/** Whole slots only: ten minutes at the end of the time do not make a slot of thirty. */
function startsOf(rule: ScheduleRule): number[] {
  const [from, to] = [minutesOf(rule.starts_at), minutesOf(rule.ends_at)]
  const length = rule.slot_minutes ?? to - from
  return Array.from({ length: Math.floor((to - from) / length) }, (_, index) => from + index * length)
}

/**
 * The slots of a rule on a date. An id keeps the time of the rule, so that a moved market keeps its bookings.
 * @param isHoliday a day off on the pack's calendar
 * @param market null for what does not belong to a market; undefined when its market is not held on that date
 */
export function planSlots(
  rule: ScheduleRule,
  date: string,
  isHoliday: boolean,
  market: MarketDayOfSlot | null | undefined,
): PlannedSlot[] {
  if (!isOn(rule, date) || market === undefined) return []
  // A market's own day decides about holidays: it is cancelled with a reason instead of missing.
  if (market === null && isHoliday && rule.holiday_policy === 'skip') return []
  const length = rule.slot_minutes ?? minutesOf(rule.ends_at) - minutesOf(rule.starts_at)
  const later = market?.shiftMinutes ?? 0
  return startsOf(rule).map((start) => ({
    id: `${rule.offering_id}.${date.replaceAll('-', '')}${clock(start)}`,
    offering_id: rule.offering_id,
    date,
    startsMinute: start + later,
    endsMinute: start + length + later,
    capacity: rule.capacity,
    cancelledReason: market?.cancelledReason ?? null,
  }))
}
