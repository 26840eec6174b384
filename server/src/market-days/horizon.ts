import { sql } from 'kysely'
import { withContentLock } from '../kernel/content-lock.ts'
import type { Executor } from '../kernel/deps.ts'
import { readPackCalendars, type PackCalendar } from '../kernel/pack-calendar.ts'
import { syncTable, type Counts, type JsonRow } from '../kernel/sync-table.ts'
import { planDay, takesPlaceOn } from './market-day-rules.ts'

async function planPack(db: Executor, { pack, zone, dates, holidays }: PackCalendar): Promise<JsonRow[]> {
  const series = await db
    .selectFrom('market_series')
    .selectAll()
    .where('pack', '=', pack)
    .where('retired_at', 'is', null)
    .execute()
  const exceptions = await db.selectFrom('market_exceptions').selectAll().execute()
  const exceptionOn = new Map(exceptions.map((row) => [`${row.series_id} ${row.date}`, row]))
  return series.flatMap((rule) =>
    dates
      .filter((date) => takesPlaceOn(rule, date))
      .map((date) => {
        const {
          starts_at: from,
          ends_at: to,
          ...day
        } = planDay(rule, date, exceptionOn.get(`${rule.id} ${date}`), holidays.get(date))
        return Object.assign(day, {
          starts_at: zone.at(date, from).toISOString(),
          ends_at: zone.at(date, to).toISOString(),
        })
      }),
  )
}

/** Days from today on that no rule names any more; what is over stays as it was. */
async function removeMissing(db: Executor, { pack, dates }: PackCalendar, rows: readonly JsonRow[]): Promise<number> {
  const ids = rows.map((row) => row.id as string)
  const missing = sql`
    date >= ${dates[0]}::date and id <> all (${ids}::text[])
    and series_id in (select id from market_series where pack = ${pack})`
  const { rows: gone } = await sql`select 1 from market_days where ${missing}`.execute(db)
  if (gone.length > 0) await sql`delete from market_days where ${missing}`.execute(db)
  return gone.length
}

/**
 * Makes the market days of the next 60 days from series, exceptions and holidays, for all packs.
 * Doing it again changes only what differs.
 */
export function extendMarketDays(db: Executor, now: Date = new Date()): Promise<Counts> {
  return withContentLock(db, async (transaction) => {
    const total: Counts = { added: 0, changed: 0, unchanged: 0, gone: 0 }
    for (const calendar of await readPackCalendars(transaction, now)) {
      const rows = await planPack(transaction, calendar)
      const counts = await syncTable(transaction, { table: 'market_days', key: ['id'] }, rows, () =>
        removeMissing(transaction, calendar, rows),
      )
      for (const kind of ['added', 'changed', 'unchanged', 'gone'] as const) total[kind] += counts[kind]
    }
    return total
  })
}
