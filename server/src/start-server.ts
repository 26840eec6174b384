import type { Kysely } from 'kysely'
import { buildApp } from './app.ts'
import { extendSlots } from './bookings/horizon.ts'
import type { Config } from './config.ts'
import { makeClosers } from './kernel/closers.ts'
import { ensureDataDir } from './kernel/data-dir.ts'
import { openDatabase } from './kernel/database.ts'
import type { DB } from './kernel/db-types.ts'
import { createDb } from './kernel/db.ts'
import { drain } from './kernel/drain.ts'
import { startIntervalTasks } from './kernel/interval-tasks.ts'
import { listen, tryPort } from './kernel/listen.ts'
import { migrate } from './kernel/migrate.ts'
import { loadTokenSecret } from './kernel/token-secret.ts'
import { extendMarketDays } from './market-days/horizon.ts'
import { importFirstPack } from './first-pack.ts'

const HOUR_MS = 3_600_000

export interface Server {
  port: number
  /** From the moment PostgreSQL answered to the first request that could come in. */
  readyAfterMs: number
  close(): Promise<void>
}

/** Where a start says what it does, one line each. */
export type Say = (line: string) => void

/**
 * Everything from an empty folder to an open port. What was opened is closed again when a step fails or `stop` is given.
 * @throws StartError
 */
export async function startServer(config: Config, stop: AbortSignal, say: Say): Promise<Server> {
  const closers = makeClosers()
  const report = (error: unknown): void => say(String(error))
  const close = (): Promise<void> => closers.closeAll(report)
  try {
    return { ...(await open(config, stop, say, closers.add)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Market days and slots of the days that have come into sight; slots follow market days. */
async function extendHorizon(db: Kysely<DB>): Promise<void> {
  await extendMarketDays(db)
  await extendSlots(db)
}

async function open(config: Config, stop: AbortSignal, say: Say, onClose: (close: () => Promise<unknown>) => void) {
  ensureDataDir(config.dataDir)
  await tryPort(config)
  const database = await openDatabase(config, (error) => say(`database: ${error.message}`), stop)
  onClose(database.close)
  database.notes.forEach(say)
  const since = performance.now()
  stop.throwIfAborted()
  const { pool } = database
  const db = createDb(pool)
  const applied = await migrate(pool, config.migrationsDir)
  if (applied.length > 0) say(`数据库结构更新了 ${applied.length} 步 / ${applied.length} migrations applied`)
  stop.throwIfAborted()
  await importFirstPack(db, config.packDir, say)
  stop.throwIfAborted()
  const app = await buildApp({ config, pool, db, tokenSecret: loadTokenSecret(config.tokenSecret, config.dataDir) })
  onClose(() => drain(app))
  const port = await listen(app, config)
  const readyAfterMs = Math.round(performance.now() - since)
  const tasks = startIntervalTasks(
    [{ name: 'horizon', everyMs: HOUR_MS, run: () => extendHorizon(db) }],
    (task, error) => app.log.error({ task, err: error }, 'an hourly task failed'),
  )
  onClose(() => tasks.stop())
  return { port, readyAfterMs }
}
