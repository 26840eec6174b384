/** A moment on the calendar of the offset that its ISO string carries, whatever zone the phone is in. */
export interface LocalTime {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
  /** `15:00`, hour without a leading zero. */
  clock: string
  /** Days since 1970-01-01 on that calendar. */
  dayNumber: number
}

const DAY_MS = 86_400_000

/** Milliseconds east of UTC in `+08:00`, `-05:30` or `Z`; a plain date has none. */
export function offsetMs(iso: string) {
  const match = /([+-])(\d\d):?(\d\d)$/.exec(iso.slice(10))
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000
}

/** Splits a moment (epoch milliseconds) on the calendar that lies `offset` milliseconds east of UTC. */
export function localTime(epochMs: number, offset: number): LocalTime {
  const shifted = new Date(epochMs + offset)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    clock: `${shifted.getUTCHours()}:${String(shifted.getUTCMinutes()).padStart(2, '0')}`,
    dayNumber: Math.floor((epochMs + offset) / DAY_MS),
  }
}

/** Offset of a district whose dates come without one. */
const DISTRICT_OFFSET_MS = 8 * 3_600_000

/** Reads an ISO time with offset, or a plain date of the district. */
export function readTime(iso: string): { epochMs: number; offset: number } {
  if (iso.length > 10)
    return { epochMs: Date.parse(iso), offset: iso.endsWith('Z') ? DISTRICT_OFFSET_MS : offsetMs(iso) }
  return { epochMs: Date.parse(`${iso}T00:00:00Z`) - DISTRICT_OFFSET_MS, offset: DISTRICT_OFFSET_MS }
}
