import { sql } from 'kysely'
import type { DB } from '../kernel/db-types.ts'
import type { Executor } from '../kernel/deps.ts'
import { syncTable, type Counts, type JsonRow } from '../kernel/sync-table.ts'

type Retirable = 'areas' | 'places' | 'notices' | 'offerings' | 'market_series' | 'matters'

/** Tables whose rows belong to a row of the pack, and are deleted with the fact, stall or rule that they hold. */
const owned = {
  area_shapes: { key: ['area_id', 'part'], owner: 'areas', by: 'area_id' },
  place_facts: { key: ['place_id', 'fact'], owner: 'places', by: 'place_id' },
  offering_schedules: {
    key: ['offering_id', 'weekday', 'starts_at', 'valid_from'],
    owner: 'offerings',
    by: 'offering_id',
  },
  market_stalls: { key: ['id'], owner: 'market_series', by: 'series_id' },
  market_shifts: { key: ['series_id', 'offering_id'], owner: 'market_series', by: 'series_id' },
  market_exceptions: { key: ['series_id', 'date'], owner: 'market_series', by: 'series_id' },
  matter_questions: { key: ['matter_id', 'key'], owner: 'matters', by: 'matter_id' },
} as const satisfies Partial<Record<keyof DB, { key: readonly string[]; owner: Retirable; by: string }>>

/** Rows that people may have booked or filed: those that are not in the pack any more are retired, not deleted. */
export function syncRetirable(
  db: Executor,
  pack: string,
  now: Date,
  table: Retirable,
  rows: readonly JsonRow[],
): Promise<Counts> {
  const vanish = async () => {
    const ids = rows.map((row) => row.id as string)
    const missing = sql`pack = ${pack} and retired_at is null and id <> all (${ids}::text[])`
    const { rows: gone } = await sql`select id from ${sql.table(table)} where ${missing}`.execute(db)
    if (gone.length > 0) await sql`update ${sql.table(table)} set retired_at = ${now} where ${missing}`.execute(db)
    return gone.length
  }
  return syncTable(db, { table, key: ['id'] }, rows, vanish)
}

/** Removes the rows of the pack that its files do not have any more. */
async function removeMissing(
  db: Executor,
  pack: string,
  table: keyof typeof owned,
  rows: readonly JsonRow[],
): Promise<number> {
  const { key, owner, by } = owned[table]
  const names = key.map((column) => sql.ref(column))
  const missing = sql`
    ${sql.ref(by)} in (select id from ${sql.table(owner)} where pack = ${pack})
    and (${sql.join(names)}) not in (
      select ${sql.join(names)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb))`
  const { rows: gone } = await sql`select 1 from ${sql.table(table)} where ${missing}`.execute(db)
  if (gone.length > 0) await sql`delete from ${sql.table(table)} where ${missing}`.execute(db)
  return gone.length
}

export const syncOwned = (
  db: Executor,
  pack: string,
  table: keyof typeof owned,
  rows: readonly JsonRow[],
): Promise<Counts> => syncTable(db, { table, key: owned[table].key }, rows, () => removeMissing(db, pack, table, rows))

export const syncCalendar = (db: Executor, pack: string, rows: readonly JsonRow[]): Promise<Counts> =>
  syncTable(db, { table: 'calendar_days', key: ['pack', 'date'] }, rows, async () => {
    const dates = rows.map((row) => row.date as string)
    const missing = sql`pack = ${pack} and date <> all (${dates}::date[])`
    const { rows: gone } = await sql`select 1 from calendar_days where ${missing}`.execute(db)
    if (gone.length > 0) await sql`delete from calendar_days where ${missing}`.execute(db)
    return gone.length
  })

/** The pack with another id that has this prefix already, or null. */
export async function findPackWithPrefix(db: Executor, id: string, prefix: string): Promise<string | null> {
  const row = await db
    .selectFrom('packs')
    .select('id')
    .where('prefix', '=', prefix)
    .where('id', '<>', id)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The prefix under which this pack was imported before, or null; ids are made from it. */
export async function findPrefix(db: Executor, id: string): Promise<string | null> {
  const row = await db.selectFrom('packs').select('prefix').where('id', '=', id).executeTakeFirst()
  return row?.prefix ?? null
}
