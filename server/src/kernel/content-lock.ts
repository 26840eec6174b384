import { sql } from 'kysely'
import type { Executor } from './deps.ts'

const CONTENT_LOCK = 870_010

/** Held to the end of the transaction: imports and the hourly making of days and slots follow one another. */
export async function lockContent(transaction: Executor): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CONTENT_LOCK})`.execute(transaction)
}

/** Runs work in the given transaction, or in one of its own, behind the lock. */
export function withContentLock<T>(db: Executor, work: (transaction: Executor) => Promise<T>): Promise<T> {
  const locked = async (transaction: Executor) => {
    await lockContent(transaction)
    return work(transaction)
  }
  return db.isTransaction ? locked(db) : db.transaction().execute(locked)
}
