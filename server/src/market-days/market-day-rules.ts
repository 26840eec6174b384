/** The weekly rule of a market; dates `2026-11-28`, times `15:00` or `15:00:00` of the district. */
export interface SeriesRule {
  id: string
  place_id: string
  /** Monday is 1. */
  weekday: number
  /** null is every week; 1 to 5 the nth such weekday of a month. */
  week_of_month: number | null
  starts_at: string
  ends_at: string
  valid_from: string
  valid_to: string | null
  holiday_policy: 'hold' | 'skip'
}

export interface SeriesException {
  date: string
  status: 'cancelled' | 'moved'
  reason: string
  reason_en: string
  place_id: string | null
  starts_at: string | null
  ends_at: string | null
}

export interface Holiday {
  name: string
  name_en: string
}

/** One date of a market, in local time. */
export interface PlannedDay {
  id: string
  series_id: string
  date: string
  starts_at: string
  ends_at: string
  place_id: string
  status: 'planned' | 'moved' | 'cancelled'
  reason: string | null
  reason_en: string | null
  holiday: string | null
  holiday_en: string | null
}

/** Monday is 1, Sunday 7. */
const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
const weekOfMonth = (date: string): number => Math.ceil(Number(date.slice(8)) / 7)

/** Whether the rule names this date; holidays and exceptions come on top. */
export function takesPlaceOn(rule: SeriesRule, date: string): boolean {
  if (date < rule.valid_from || (rule.valid_to !== null && date > rule.valid_to)) return false
  return weekdayOf(date) === rule.weekday && (rule.week_of_month === null || rule.week_of_month === weekOfMonth(date))
}

function changeOf(rule: SeriesRule, exception: SeriesException | undefined, holiday: Holiday | undefined) {
  if (exception) return { status: exception.status, reason: exception.reason, reason_en: exception.reason_en }
  if (holiday && rule.holiday_policy === 'skip')
    return {
      status: 'cancelled' as const,
      reason: `${holiday.name}放假，停办一次`,
      reason_en: `Not held on the holiday (${holiday.name_en})`,
    }
  return { status: 'planned' as const, reason: null, reason_en: null }
}

/**
 * The market of a date that the rule names. An exception outweighs a holiday: whoever wrote it knew the calendar.
 * A cancelled day stays in the list with its reason, so that nobody comes in vain.
 */
export function planDay(rule: SeriesRule, date: string, exception?: SeriesException, holiday?: Holiday): PlannedDay {
  return {
    id: `${rule.id}.${date.replaceAll('-', '')}`,
    series_id: rule.id,
    date,
    starts_at: exception?.starts_at ?? rule.starts_at,
    ends_at: exception?.ends_at ?? rule.ends_at,
    place_id: exception?.place_id ?? rule.place_id,
    ...changeOf(rule, exception, holiday),
    holiday: holiday?.name ?? null,
    holiday_en: holiday?.name_en ?? null,
  }
}
