import path from 'node:path'
import type { Pool } from 'pg'
import { createDb, createPool } from '../src/kernel/db.ts'
import { migrate } from '../src/kernel/migrate.ts'
import { findProjectRoot } from '../src/kernel/project-root.ts'
import { importPack } from '../src/packs/import.ts'
import { startTestCluster } from '../test/embedded.ts'
import { insertSyntheticPlaces } from './synthetic-places.ts'

export interface BenchDatabase {
  url: string
  /** One connection, so that what is timed on it is one statement after the other. */
  pool: Pool
  close(): Promise<void>
}

/** A PostgreSQL of this run's own with the pack of Guangming and so many other places. */
export async function openBenchDatabase(syntheticPlaces: number): Promise<BenchDatabase> {
  const cluster = await startTestCluster()
  const root = findProjectRoot()
  const pool = createPool({ connectionString: cluster.url }, 1)
  async function close(): Promise<void> {
    await pool.end()
    await cluster.stop()
  }
  try {
    await migrate(pool, path.join(root, 'server/migrations'))
    await importPack(createDb(pool), path.join(root, 'packs/guangming'))
    await insertSyntheticPlaces(pool, syntheticPlaces)
    await pool.query('vacuum analyze')
    return { url: cluster.url, pool, close }
  } catch (error) {
    await close()
    throw error
  }
}
