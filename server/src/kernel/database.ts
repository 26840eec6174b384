import { setTimeout as delay } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Config } from '../config.ts'
import { createPool, type Connection } from './db.ts'
import type { Sharing } from './embedded-postgres/owner.ts'
import { superuser } from './embedded-postgres/answer.ts'
import { startEmbeddedPostgres } from './embedded-postgres/start.ts'
import { StartError } from './start-error.ts'

/** A database that is started beside us gets this long to come up; one last try of 5 s may follow. */
const PATIENCE_MS = 4_500
const RETRY_MS = 300
const LEAST_VERSION = 150_000
/** What a wait does not mend: wrong password, unknown user or database, refused by pg_hba. */
const HOPELESS = /^(28|3D)/

export interface OpenDatabase {
  pool: Pool
  /** Lines for the person who started us. */
  notes: string[]
  close(): Promise<void>
}

/** The address without the password. */
function shown(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl)
  return `${hostname}:${port || 5432}${pathname}`
}

function unreachable(databaseUrl: string, cause: unknown): StartError {
  const { code = '', message } = cause as { code?: string; message: string }
  const reason = message || code
  return new StartError(
    'database_unreachable',
    `DATABASE_URL 指的数据库（${shown(databaseUrl)}）连不上：${reason}`,
    `The database of DATABASE_URL (${shown(databaseUrl)}) does not answer: ${reason}`,
    { cause },
  )
}

async function untilItAnswers(pool: Pool, databaseUrl: string, stop: AbortSignal): Promise<number> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    stop.throwIfAborted()
    try {
      const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
      return Number(rows[0]?.version)
    } catch (error) {
      const hopeless = HOPELESS.test((error as { code?: string }).code ?? '')
      if (hopeless || Date.now() + RETRY_MS > until) throw unreachable(databaseUrl, error)
      await delay(RETRY_MS)
    }
  }
}

async function openGiven(databaseUrl: string, config: Config, onError: (error: Error) => void, stop: AbortSignal) {
  const pool = createPool({ connectionString: databaseUrl }, config.poolSize, onError)
  try {
    const version = await untilItAnswers(pool, databaseUrl, stop)
    if (version >= LEAST_VERSION) return { pool, notes: [], close: () => pool.end() }
    const have = Math.floor(version / 10_000)
    throw new StartError(
      'postgres_version_differs',
      `数据库是 PostgreSQL ${have}，至少要 15。`,
      `The database is PostgreSQL ${have}; 15 or newer is needed.`,
    )
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function openEmbedded(config: Config, onError: (error: Error) => void, sharing: Sharing): Promise<OpenDatabase> {
  const { projectRoot, dataDir } = config
  const postgres = await startEmbeddedPostgres({ projectRoot, dataDir, sharing })
  const connection: Connection = { ...postgres.address, ...superuser }
  const pool = createPool(connection, config.poolSize, onError)
  const notes: string[] = []
  if (postgres.adopted) notes.push('接管了上次没有停掉的 PostgreSQL / took over the PostgreSQL that was left running')
  if (postgres.movedTo) notes.push(`数据库放在 ${postgres.movedTo} / the database is in that folder`)
  async function close(): Promise<void> {
    await pool.end()
    await postgres.stop()
  }
  return { pool, notes, close }
}

/**
 * Opens the database of DATABASE_URL, or the embedded one when that is not set; it answers when this resolves.
 * @param onError hears of idle connections that break
 * @param sharing `as_guest`: beside a server of ours that works on the same folder, for commands that run meanwhile
 * @throws StartError within 10 s
 */
export const openDatabase = (
  config: Config,
  onError: (error: Error) => void,
  stop: AbortSignal,
  sharing: Sharing = 'alone',
): Promise<OpenDatabase> =>
  config.databaseUrl === null
    ? openEmbedded(config, onError, sharing)
    : openGiven(config.databaseUrl, config, onError, stop)
