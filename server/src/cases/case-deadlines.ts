import type { Deadline, DeadlineKind, LimitUnit } from '@zhuiguang/contract'

/** The district's clock and calendar; times of day are `18:00`, dates `2026-11-28`. */
export interface DistrictClock {
  iso(at: Date): string
  date(at: Date): string
  at(date: string, time: string): Date
  addDays(date: string, days: number): string
}

export interface WorkCalendar {
  isWorkingDay(date: string): boolean
}

export interface PromisedTimes {
  contactHours: number
  acceptHours: number
  resolveAmount: number
  resolveUnit: LimitUnit
}

/** Residents are called within a day, also while nobody knows yet whose case it is. */
export const CONTACT_HOURS = 24
/** When a working day ends, on the district's clock. */
export const WORKING_DAY_ENDS = '18:00'
const HOUR = 3_600_000

export const hoursAfter = (from: Date, hours: number): Date => new Date(from.getTime() + hours * HOUR)

/** The end of the nth working day after the day of `from`: that day itself does not count, whatever the hour. */
function afterWorkingDays(from: Date, days: number, clock: DistrictClock, calendar: WorkCalendar): Date {
  let date = clock.date(from)
  for (let left = days; left > 0;) {
    date = clock.addDays(date, 1)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return clock.at(date, WORKING_DAY_ENDS)
}

function resolveDue(
  { resolveAmount, resolveUnit }: PromisedTimes,
  from: Date,
  clock: DistrictClock,
  calendar: WorkCalendar,
) {
  if (resolveUnit === 'hours') return hoursAfter(from, resolveAmount)
  if (resolveUnit === 'working_days') return afterWorkingDays(from, resolveAmount, clock, calendar)
  return clock.at(clock.addDays(clock.date(from), resolveAmount), clock.iso(from).slice(11, 16))
}

/** When each promise is due that is made at `from`. Days end at the same time of day, working days at 18:00. */
export function dueTimes(
  promised: PromisedTimes,
  from: Date,
  clock: DistrictClock,
  calendar: WorkCalendar,
): Record<DeadlineKind, Date> {
  return {
    contact: hoursAfter(from, promised.contactHours),
    accept: hoursAfter(from, promised.acceptHours),
    resolve: resolveDue(promised, from, clock, calendar),
  }
}

/** How a promise stands now. */
export function deadlineState(
  { dueAt, metAt, voidAt }: { dueAt: Date; metAt: Date | null; voidAt: Date | null },
  now: Date,
): Deadline['state'] {
  if (voidAt) return 'void'
  if (metAt) return metAt <= dueAt ? 'met' : 'met_late'
  return now <= dueAt ? 'open' : 'overdue'
}
