import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { withAdvisoryLock } from './advisory-lock.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ pack: 'empty' })
})
afterAll(() => database.drop())

test('while one node works another does nothing, and other work is not held up', async () => {
  const inner: boolean[] = []
  const outer = await withAdvisoryLock(database.pool, 'a', async () => {
    inner.push(await withAdvisoryLock(database.pool, 'a', async () => undefined))
    inner.push(await withAdvisoryLock(database.pool, 'b', async () => undefined))
  })
  expect(outer).toBe(true)
  expect(inner).toEqual([false, true])
})

test('the lock is free again after work that failed', async () => {
  const failing = withAdvisoryLock(database.pool, 'a', () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await withAdvisoryLock(database.pool, 'a', async () => undefined)).toBe(true)
})
