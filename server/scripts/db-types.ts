import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createPool } from '../src/kernel/db.ts'
import { migrate } from '../src/kernel/migrate.ts'
import { findProjectRoot } from '../src/kernel/project-root.ts'
import { startTestCluster } from '../test/embedded.ts'
import { dbTypesSource } from './db-types-source.ts'

/** Writes server/src/kernel/db-types.ts from a fresh, migrated database. */
async function writeDbTypes(): Promise<void> {
  const root = findProjectRoot()
  const file = path.join(root, 'server/src/kernel/db-types.ts')
  const cluster = await startTestCluster()
  const pool = createPool({ connectionString: cluster.url }, 2)
  try {
    await migrate(pool, path.join(root, 'server/migrations'))
    writeFileSync(file, await dbTypesSource(pool))
    console.log(`wrote ${path.relative(root, file)}`)
  } finally {
    await pool.end()
    await cluster.stop()
  }
}

await writeDbTypes()
