import type { Pool } from 'pg'

/**
 * Runs the work on one node at a time. When another node is at it, nothing happens here.
 * @param name any text; the lock's key is made of it
 * @returns whether the work ran
 */
export async function withAdvisoryLock(pool: Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ won: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as won',
      [name],
    )
    const won = rows[0]?.won === true
    if (won) await work()
    return won
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}
