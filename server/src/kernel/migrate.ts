import type { Pool, PoolClient } from 'pg'
import { readMigrations, type Migration } from './migration-files.ts'
import { StartError } from './start-error.ts'

/** Key of the lock behind which several nodes that start at once migrate one after the other. */
const MIGRATION_LOCK = 870_002

interface Applied {
  name: string
  sha256: string
}

async function readApplied(client: PoolClient): Promise<Applied[]> {
  const table = await client.query<{ exists: boolean }>(`select to_regclass('schema_migrations') is not null as exists`)
  if (!table.rows[0]?.exists) return []
  const { rows } = await client.query<Applied>('select name, sha256 from schema_migrations order by name')
  return rows
}

function refuseNewer(applied: Applied): StartError {
  return new StartError(
    'database_is_newer',
    `数据库比程序新：里面已有 ${applied.name}，程序里没有。请换上更新的程序；数据没有动过。`,
    `The database is newer than the code: it has ${applied.name}, which the code does not. Start a newer version; nothing was changed.`,
  )
}
function refuseEdited(applied: Applied): StartError {
  return new StartError(
    'migration_edited',
    `${applied.name} 在执行之后被改过。请恢复原样，把改动写进新的文件。`,
    `${applied.name} was edited after it was applied. Restore it, and put the change into a new file.`,
  )
}

/** The first migration that the database does not have yet; refuses a database that does not fit the code. */
function nextPending(migrations: readonly Migration[], applied: readonly Applied[]): Migration | undefined {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of applied) {
    const migration = known.get(row.name)
    if (!migration) throw refuseNewer(row)
    if (migration.sha256 !== row.sha256) throw refuseEdited(row)
  }
  const have = new Set(applied.map((row) => row.name))
  return migrations.find((migration) => !have.has(migration.name))
}

async function apply(client: PoolClient, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query(`create table if not exists schema_migrations (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
  try {
    await client.query(sql)
  } catch (cause) {
    const reason = (cause as Error).message
    throw new StartError(
      'migration_failed',
      `${name} 没有执行成功：${reason}`,
      `${name} could not be applied: ${reason}`,
      { cause },
    )
  }
  await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256])
}

/** One migration in one transaction under the lock, so that it works behind a connection pooler too. */
async function step(client: PoolClient, migrations: readonly Migration[]): Promise<string | null> {
  await client.query('begin')
  try {
    await client.query('set local statement_timeout = 0')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    const next = nextPending(migrations, await readApplied(client))
    if (next) await apply(client, next)
    await client.query('commit')
    return next?.name ?? null
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * Brings the schema to where the code is; forward only.
 * @returns the names of the files that were applied now
 * @throws StartError `database_is_newer`, `migration_edited`, `migration_failed` (that file then left nothing behind)
 */
export async function migrate(pool: Pool, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = await pool.connect()
  const done: string[] = []
  try {
    for (;;) {
      const name = await step(client, migrations)
      if (name === null) return done
      done.push(name)
    }
  } finally {
    client.release()
  }
}
