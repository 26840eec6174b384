import type { Kysely, Transaction } from 'kysely'
import type { Pool } from 'pg'
import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { ContentCache } from './content-cache.ts'
import type { DB } from './db-types.ts'
import type { Tokens } from './tokens.ts'
import type { ZonedTime } from './zoned-time.ts'

export type Database = Kysely<DB>
/** The database itself or a transaction on it. */
export type Executor = Kysely<DB> | Transaction<DB>

/** What every slice is given; made once in `app.ts`. */
export interface Deps {
  readonly config: Config
  readonly pool: Pool
  readonly db: Database
  readonly clock: Clock
  /** Calendar and clock of the district. */
  readonly zone: ZonedTime
  readonly content: ContentCache
  readonly tokens: Tokens
}
