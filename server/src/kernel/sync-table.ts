import { sql, type RawBuilder } from 'kysely'
import type { DB } from './db-types.ts'
import type { Executor } from './deps.ts'

/** A row as JSON takes it: times and dates as text, points as `(x,y)`. All rows of a table have the same columns. */
export type JsonRow = Readonly<Record<string, unknown>>

export interface Counts {
  added: number
  changed: number
  unchanged: number
  /** Rows that are not in the new data any more: retired, or removed where nothing can point at them. */
  gone: number
}

interface Target {
  table: keyof DB & string
  key: readonly string[]
  /** Columns that alone make no difference, such as the time of import. */
  ignore?: readonly string[]
}

const columnsOf = (rows: readonly JsonRow[]): string[] => Object.keys(rows[0] ?? {})
const list = (parts: readonly RawBuilder<unknown>[]) => sql.join(parts, sql`, `)
/** Compared as text: points and polygons have no equality that `distinct from` could use. */
const asText = (alias: string, columns: readonly string[]) =>
  sql`row(${list(columns.map((column) => sql`${sql.ref(`${alias}.${column}`)}::text`))})`

/** Positions of the rows that the database lacks or has otherwise. */
async function findDifferent(db: Executor, { table, key, ignore = [] }: Target, rows: readonly JsonRow[]) {
  const compared = columnsOf(rows).filter((column) => !ignore.includes(column))
  const same = key.map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`i.${column}`)}`)
  const { rows: found } = await sql<{ n: number; added: boolean }>`
    select e.n - 1 as n, ${sql.ref(`t.${key[0]}`)} is null as added
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as e (doc, n)
    cross join lateral jsonb_populate_record(null::${sql.table(table)}, e.doc) as i
    left join ${sql.table(table)} as t on ${sql.join(same, sql` and `)}
    where ${sql.ref(`t.${key[0]}`)} is null or ${asText('t', compared)} is distinct from ${asText('i', compared)}`.execute(
    db,
  )
  return found
}

async function write(db: Executor, { table, key }: Target, rows: readonly JsonRow[]): Promise<void> {
  const columns = columnsOf(rows)
  const names = list(columns.map((column) => sql.ref(column)))
  const updates = columns
    .filter((column) => !key.includes(column))
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
  const conflict = updates.length > 0 ? sql`do update set ${list(updates)}` : sql`do nothing`
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${list(key.map((column) => sql.ref(column)))}) ${conflict}`.execute(db)
}

/**
 * Makes the database hold these rows, touching only those that differ; a table without differences is not written at all.
 * @param vanish what becomes of the rows in scope that are not among `rows`; returns how many there were
 */
export async function syncTable(
  db: Executor,
  target: Target,
  rows: readonly JsonRow[],
  vanish: (rows: readonly JsonRow[]) => Promise<number> = () => Promise.resolve(0),
): Promise<Counts> {
  const different = rows.length > 0 ? await findDifferent(db, target, rows) : []
  // First, so that a row that replaces a vanished one does not meet it.
  const gone = await vanish(rows)
  const picked = different.flatMap(({ n }): JsonRow[] => (rows[n] ? [rows[n]] : []))
  if (picked.length > 0) await write(db, target, picked)
  const added = different.filter((row) => row.added).length
  return { added, changed: different.length - added, unchanged: rows.length - different.length, gone }
}
