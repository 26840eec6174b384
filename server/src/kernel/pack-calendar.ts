import { sql } from 'kysely'
import type { Executor } from './deps.ts'
import { zonedTime, type ZonedTime } from './zoned-time.ts'

/** Days ahead for which market days and slots exist. */
export const HORIZON_DAYS = 60

/** What a pack's days are made on: its own zone, the coming dates, its holidays. */
export interface PackCalendar {
  pack: string
  zone: ZonedTime
  /** Today and the days of the horizon, `2026-11-28`. */
  dates: string[]
  holidays: ReadonlyMap<string, { name: string; name_en: string }>
}

/** The calendars of all packs, seen from `now`. */
export async function readPackCalendars(db: Executor, now: Date): Promise<PackCalendar[]> {
  const packs = await sql<{ id: string; time_zone: string }>`
    select id, settings ->> 'timeZone' as time_zone from packs order by id`.execute(db)
  const days = await db.selectFrom('calendar_days').selectAll().where('type', '=', 'holiday').execute()
  return packs.rows.map(({ id, time_zone }) => {
    const zone = zonedTime(time_zone)
    const today = zone.date(now)
    const holidays = new Map(days.filter((day) => day.pack === id).map((day) => [day.date, day]))
    return {
      pack: id,
      zone,
      dates: Array.from({ length: HORIZON_DAYS + 1 }, (_, day) => zone.addDays(today, day)),
      holidays,
    }
  })
}
