import type { Pool } from 'pg'

interface Column {
  table: string
  name: string
  /** `text`, `text[]`, `timestamp with time zone` … */
  type: string
  nullable: boolean
  hasDefault: boolean
  generated: boolean
  /** Definition of a check that lists the words of this column alone, or null. */
  words: string | null
}

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
    a.atthasdef or a.attidentity <> '' as "hasDefault", a.attgenerated <> '' or a.attidentity = 'a' as generated,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\([a-z_]+ = ANY \\(ARRAY\\[[^]]*\\]\\)\\)\\)$' limit 1) as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

/** What arrives from a column, and what goes into it when that differs (see kernel/pg-types.ts). */
const types: Record<string, { out: string; in?: string }> = {
  text: { out: 'string' },
  integer: { out: 'number' },
  bigint: { out: 'number' },
  smallint: { out: 'number' },
  numeric: { out: 'number' },
  'double precision': { out: 'number' },
  boolean: { out: 'boolean' },
  date: { out: 'string' },
  'time without time zone': { out: 'string' },
  'timestamp with time zone': { out: 'Date', in: 'Date | string' },
  bytea: { out: 'Buffer' },
  uuid: { out: 'string' },
  jsonb: { out: 'unknown', in: 'string' },
  point: { out: '[number, number]', in: 'string' },
  polygon: { out: 'string' },
  box: { out: 'string' },
}

const MOST_COLUMNS_OF_TEXT = 120

const camel = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_match, _line: string, letter: string) => letter.toUpperCase())

/** `AreasLevel` for areas.level, when its words are known. */
const wordsName = (column: Column): string | null => (column.words ? camel(column.table) + camel(column.name) : null)

function wordsType(column: Column): string {
  const words = [...(column.words ?? '').matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1]}'`)
  const line = `export type ${wordsName(column)} = ${words.join(' | ')}`
  return line.length <= MOST_COLUMNS_OF_TEXT ? line : `export type ${wordsName(column)} =\n  | ${words.join('\n  | ')}`
}

function typeOf(column: Column): { out: string; in: string } {
  const base = column.type.replace(/\[\]$/, '')
  const known = types[base]
  if (!known) throw new Error(`${column.table}.${column.name}: no TypeScript type is known for ${column.type}`)
  const word = wordsName(column)
  const list = base === column.type ? '' : '[]'
  const end = column.nullable && known.out !== 'unknown' ? ' | null' : ''
  return {
    out: (word ?? known.out) + list + end,
    in: (word ?? known.in ?? known.out) + list + (column.nullable ? ' | null' : ''),
  }
}

function field(column: Column): string {
  const { out, in: into } = typeOf(column)
  if (column.generated) return `${column.name}: ColumnType<${out}, never, never>`
  if (column.hasDefault) return `${column.name}: ColumnType<${out}, ${into} | undefined, ${into}>`
  if (out === into) return `${column.name}: ${out}`
  // Kysely lets a column be left out of an insert when its insert type takes undefined.
  return `${column.name}: ColumnType<${out}, ${into}${column.nullable ? ' | undefined' : ''}, ${into}>`
}

function tableSource(table: string, columns: readonly Column[]): string {
  const words = columns.filter((column) => column.words).map((column) => `${wordsType(column)}\n`)
  return [...words, `export interface ${camel(table)} {\n  ${columns.map(field).join('\n  ')}\n}\n`].join('')
}

/** The text of kernel/db-types.ts for the schema that the database has, as Prettier would have it. */
export async function dbTypesSource(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Column>(columnsQuery)
  const tables = [...new Set(rows.map((column) => column.table))].filter((table) => table !== 'schema_migrations')
  const sources = tables.map((table) =>
    tableSource(
      table,
      rows.filter((column) => column.table === table),
    ),
  )
  const names = tables.map((table) => `  ${table}: ${camel(table)}`).join('\n')
  const head = "// Made from the migrations by `npm run db:types`.\nimport type { ColumnType } from 'kysely'\n"
  return `${head}\n${sources.join('\n')}\nexport interface DB {\n${names}\n}\n`
}
