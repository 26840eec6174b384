/** `2026-11-28T09:30:00+08:00` → `9:30`, on the clock that the time itself carries. */
export const clock = (at: string) => at.slice(11, 16).replace(/^0/, '')

/** `2026-11-28T09:30:00+08:00` → `2026-11-28`. */
export const dateOf = (at: string) => at.slice(0, 10)

/** Now as the district's calendar has it, `2026-11-28`; `offsetHours` is the district's offset from UTC. */
export const today = (now = Date.now(), offsetHours = 8) =>
  new Date(now + offsetHours * 3_600_000).toISOString().slice(0, 10)

/** The date so many days later. */
export const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Days from one date to another; negative when it is over. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The Monday of the week that a date is in. */
export const mondayOf = (date: string) => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))

/** The Sunday of the week that a date is in. */
export const sundayOf = (date: string) => addDays(mondayOf(date), 6)

/** Whether a moment is over. */
export const isPast = (at: string, now = Date.now()) => Date.parse(at) < now

/** Whether a moment lies within so many milliseconds from now. */
export const isWithin = (at: string, milliseconds: number, now = Date.now()) =>
  !isPast(at, now) && Date.parse(at) - now < milliseconds
