const HOUR = 3_600_000
const pad = (value: number) => String(value).padStart(2, '0')

/** Converts between instants and the district's own calendar and clock. */
export interface ZonedTime {
  readonly timeZone: string
  /** `2026-11-28T15:00:00+08:00` */
  iso(at: Date): string
  /** `2026-11-28` */
  date(at: Date): string
  /** Monday is 1, Sunday 7. */
  weekday(date: string): number
  /** The instant of a local date (`2026-11-28`) and time (`15:00` or `15:00:00`). */
  at(date: string, time: string): Date
  /** A date some days later (or earlier). */
  addDays(date: string, days: number): string
  /** Minutes that local time is ahead of UTC. */
  offsetMinutes(at: Date): number
}

/** @param timeZone an IANA name, e.g. `Asia/Shanghai` */
export function zonedTime(timeZone: string): ZonedTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  // Asking Intl takes microseconds, and an offset does not change within an hour.
  const offsets = new Map<number, number>()
  function offsetMinutes(at: Date): number {
    const hour = Math.floor(at.getTime() / HOUR)
    let minutes = offsets.get(hour)
    if (minutes === undefined) {
      const parts = new Map(format.formatToParts(hour * HOUR).map(({ type, value }) => [type, Number(value)]))
      const [year = 0, month = 1, ...rest] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((part) =>
        parts.get(part),
      )
      minutes = (Date.UTC(year, month - 1, ...(rest as number[])) - hour * HOUR) / 60_000
      if (offsets.size > 10_000) offsets.clear()
      offsets.set(hour, minutes)
    }
    return minutes
  }
  const local = (at: Date) => new Date(at.getTime() + offsetMinutes(at) * 60_000).toISOString()
  return {
    timeZone,
    offsetMinutes,
    iso(at) {
      const minutes = offsetMinutes(at)
      const size = Math.abs(minutes)
      return `${local(at).slice(0, 19)}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
    },
    date: (at) => local(at).slice(0, 10),
    weekday: (date) => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1,
    at(date, time) {
      const asUtc = new Date(`${date}T${time.slice(0, 5)}:00Z`)
      // The offset at the guess may differ from the offset at the answer on a day when clocks change.
      const guess = new Date(asUtc.getTime() - offsetMinutes(asUtc) * 60_000)
      return new Date(asUtc.getTime() - offsetMinutes(guess) * 60_000)
    },
    addDays: (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10),
  }
}
