import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createTestDatabase } from '../../server/test/database.ts'
import { freePort, startServerProcess } from './server-process.ts'

let folder: string
let busy: Server
let busyPort: number
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zhuiguang-refusal-'))
  // Takes connections and never says a word, as a database behind a broken proxy does.
  busy = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  busyPort = (busy.address() as AddressInfo).port
})
afterAll(() => {
  busy.close()
  rmSync(folder, { recursive: true })
})

/** Starts the server and expects that it ends by itself with the code, in a sentence and not with a stack. */
async function refusal(code: string, env: Record<string, string>): Promise<string> {
  const server = startServerProcess({ PORT: String(await freePort()), DATA_DIR: path.join(folder, 'data'), ...env })
  const exit = await server.ended
  const output = server.output()
  expect(output).toContain(`[${code}]`)
  expect(output.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(output).not.toMatch(/^\s+at /m)
  expect(exit).toBe(code === 'bad_config' ? 78 : 69)
  return output
}

test('a port in use ends the start before a database is made', async () => {
  const output = await refusal('port_in_use', { PORT: String(busyPort) })
  expect(output).toContain(String(busyPort))
  expect(readdirSync(path.join(folder, 'data'))).toEqual([])
})

test('an address of another machine ends the start', async () => {
  expect(await refusal('host_not_here', { HOST: '192.0.2.1' })).toContain('192.0.2.1')
})

test('a data folder that can not be written ends the start', async () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  expect(await refusal('data_dir_not_writable', { DATA_DIR: file })).toContain(file)
  await refusal('data_dir_not_writable', { DATA_DIR: path.join(file, 'below') })
})

test('a database that refuses connections is named without its password', async () => {
  const port = await freePort()
  const output = await refusal('database_unreachable', { DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/city` })
  expect(output).toContain(`127.0.0.1:${port}/city`)
  expect(output).not.toContain('secret')
})

test('a database that takes connections and says nothing is given up within 10 seconds', async () => {
  const since = performance.now()
  await refusal('database_unreachable', { DATABASE_URL: `postgres://me@127.0.0.1:${busyPort}/city` })
  expect(performance.now() - since).toBeLessThan(12_000)
})

test('a database that is newer than the code is refused', async () => {
  const database = await createTestDatabase()
  await database.pool.query(`insert into schema_migrations (name, sha256) values ('9999_from_the_future.sql', '')`)
  const output = await refusal('database_is_newer', { DATABASE_URL: database.url })
  expect(output).toContain('9999_from_the_future.sql')
  await database.drop()
})

test('a bad value is refused by name', async () => {
  expect(await refusal('bad_config', { PORT: '65536' })).toContain('PORT="65536"')
})
