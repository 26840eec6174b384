import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { createDb, createPool } from '../src/kernel/db.ts'
import type { DB } from '../src/kernel/db-types.ts'
import { migrate } from '../src/kernel/migrate.ts'
import { findProjectRoot } from '../src/kernel/project-root.ts'
import { clusterUrl, urlOf } from './cluster-url.ts'

/** What a fresh database holds: nothing at all, the schema alone, or the pack of Guangming too. */
export type TestPack = 'empty' | 'none' | 'guangming'

export interface TestDatabase {
  url: string
  pool: Pool
  db: Kysely<DB>
  /** Ends the pool and removes the database. */
  drop(): Promise<void>
}

const root = findProjectRoot()
/** Held while a template is made, so that of several workers one makes it and the others wait. */
const TEMPLATE_LOCK = 870_003

async function withPool<T>(name: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool({ connectionString: urlOf(name) }, 4)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

const exists = async (pool: Pool, name: string): Promise<boolean> =>
  (await pool.query('select from pg_database where datname = $1', [name])).rowCount === 1

/** Loaded here because most tests need no pack, and the importer brings dictionaries with it. */
async function importInto(pool: Pool, pack: string): Promise<void> {
  const { importPack } = await import('../src/packs/import.ts')
  await importPack(createDb(pool), path.join(root, 'packs', pack))
}

async function fillTemplate(name: string, pack: TestPack): Promise<void> {
  await withPool(name, async (pool) => {
    await migrate(pool, path.join(root, 'server/migrations'))
    if (pack !== 'none') await importInto(pool, pack)
    await pool.query('analyze')
  })
}

/** Made under another name and renamed when it is whole, so that a test that is killed in the middle breaks no other. */
async function ensureTemplate(pack: TestPack): Promise<string> {
  const name = `template_${pack}`
  await withPool(clusterUrl().database, async (pool) => {
    const client = await pool.connect()
    try {
      await client.query('set statement_timeout = 0')
      await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
      if (await exists(pool, name)) return
      await pool.query(`drop database if exists ${name}_half with (force)`)
      await pool.query(`create database ${name}_half`)
      await fillTemplate(`${name}_half`, pack)
      await pool.query(`alter database ${name}_half rename to ${name}`)
    } finally {
      client.release(true)
    }
  })
  return name
}

/**
 * A database of this test file's own, cloned from a migrated template in about 0.1 s.
 * The tests run under a cluster that jest's global setup started (see global-setup.ts).
 */
export async function createTestDatabase({ pack = 'none' }: { pack?: TestPack } = {}): Promise<TestDatabase> {
  const template = pack === 'empty' ? 'template0' : await ensureTemplate(pack)
  const name = `test_${randomBytes(6).toString('hex')}`
  await withPool(clusterUrl().database, (pool) => pool.query(`create database ${name} template ${template}`))
  const pool = createPool({ connectionString: urlOf(name) }, 10)
  async function drop(): Promise<void> {
    await pool.end()
    await withPool(clusterUrl().database, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  }
  return { url: urlOf(name), pool, db: createDb(pool), drop }
}
