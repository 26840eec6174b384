import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { withAdvisoryLock } from './kernel/advisory-lock.ts'
import type { DB } from './kernel/db-types.ts'
import { importPack } from './packs/import.ts'

/** Imports the pack into a database that has none yet; of several nodes that start at once, one does it. */
export async function importFirstPack(pool: Pool, db: Kysely<DB>, packDir: string, say: (line: string) => void): Promise<void> {
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from packs) as empty')
  if (!rows[0]?.empty) return
  await withAdvisoryLock(pool, 'first-pack', async () => {
    say('正在导入数据包 / importing the pack')
    await importPack(db, packDir)
  })
}
