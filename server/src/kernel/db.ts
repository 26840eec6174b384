import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { DB } from './db-types.ts'
import { columnTypes } from './pg-types.ts'

/** Where a PostgreSQL is: a URL, or the parts of an address. */
export type Connection = { connectionString: string } | { host: string; port: number; user: string; database: string }

/** No request of ours may work on the database for longer; an index is missing then. */
const STATEMENT_TIMEOUT_MS = 15_000

/**
 * A pool with our column types.
 * @param onError hears of connections that break while nobody uses them; the pool replaces them by itself
 */
export function createPool(
  connection: Connection,
  size: number,
  onError: (error: Error) => void = () => undefined,
): Pool {
  const pool = new Pool({
    ...connection,
    max: size,
    types: columnTypes,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'zhuiguang',
  })
  pool.on('error', onError)
  return pool
}

/** Kysely over the same pool. Ending the pool ends it, so do not call `destroy`. */
export const createDb = (pool: Pool): Kysely<DB> => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
