import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findProjectRoot } from '../src/kernel/project-root.ts'
import { createTestDatabase, type TestDatabase } from '../test/database.ts'
import { dbTypesSource } from './db-types-source.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the types of the tables are those that the migrations make; else run npm run db:types', async () => {
  const file = path.join(findProjectRoot(), 'server/src/kernel/db-types.ts')
  expect(readFileSync(file, 'utf8')).toBe(await dbTypesSource(database.pool))
})
