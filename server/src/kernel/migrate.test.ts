import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string
beforeEach(async () => {
  database = await createTestDatabase({ pack: 'empty' })
  folder = mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
  write('0001_one.sql', 'create table one (id integer primary key);\n')
  write('0002_two.sql', 'create table two (id integer primary key);\n')
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

const write = (name: string, sql: string): void => writeFileSync(path.join(folder, name), sql)
async function tables(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map((row) => row.name)
}

test('the files are applied once, in order', async () => {
  expect(await migrate(database.pool, folder)).toEqual(['0001_one.sql', '0002_two.sql'])
  expect(await migrate(database.pool, folder)).toEqual([])
  expect(await tables()).toEqual(['one', 'schema_migrations', 'two'])
})

test('four nodes that start at once apply each file once', async () => {
  const done = await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool, folder)))
  expect(done.flat().toSorted()).toEqual(['0001_one.sql', '0002_two.sql'])
})

test('a file that fails leaves nothing behind, and those before it stay', async () => {
  write('0003_three.sql', 'create table three (id integer); select 1 / 0;')
  await expect(migrate(database.pool, folder)).rejects.toMatchObject({ code: 'migration_failed' })
  expect(await tables()).toEqual(['one', 'schema_migrations', 'two'])
})

test('a database that is newer than the code is refused and not touched', async () => {
  await migrate(database.pool, folder)
  rmSync(path.join(folder, '0002_two.sql'))
  write('0003_three.sql', 'create table three (id integer);')
  await expect(migrate(database.pool, folder)).rejects.toMatchObject({ code: 'database_is_newer' })
  expect(await tables()).toEqual(['one', 'schema_migrations', 'two'])
})

test('a file that was edited after it was applied is refused', async () => {
  await migrate(database.pool, folder)
  write('0001_one.sql', 'create table one (id bigint primary key);\n')
  await expect(migrate(database.pool, folder)).rejects.toMatchObject({ code: 'migration_edited' })
})

test('line ends of another system are no edit', async () => {
  await migrate(database.pool, folder)
  write('0001_one.sql', 'create table one (id integer primary key);\r\n')
  expect(await migrate(database.pool, folder)).toEqual([])
})
