import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { isAlive, readPostmaster } from '../../server/src/kernel/embedded-postgres/postmaster-file.ts'
import { freePort, makeDataDir, runImport, startServerProcess, until, type ServerProcess } from './server-process.ts'

let dataDir: string
let remove: () => Promise<void>
beforeAll(() => {
  ;({ dataDir, remove } = makeDataDir())
})
afterAll(() => remove())

/** The cluster may stand outside of a data folder that PostgreSQL's account can not enter. */
function clusterFolder(): string {
  const pointer = path.join(dataDir, 'postgres/moved-to')
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : path.join(dataDir, 'postgres')
  return path.join(home, 'data')
}
const postmaster = (): number | null => readPostmaster(clusterFolder())

async function start(): Promise<ServerProcess> {
  const server = startServerProcess({ PORT: String(await freePort()), DATA_DIR: dataDir, DEMO: '1' })
  await server.untilListening()
  return server
}

/** A browser that keeps its connection open after the answer. */
function keepAliveRequest(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', reject)
  })
}

test('Ctrl-C ends the server within 10 seconds and leaves no process and no lock, whoever keeps a connection', async () => {
  const server = await start()
  const agent = new Agent({ keepAlive: true })
  expect(await keepAliveRequest(`${server.url}/readyz`, agent)).toBe(200)
  const since = performance.now()
  server.signal('SIGINT')
  expect(await server.ended).toBe(0)
  expect(performance.now() - since).toBeLessThan(10_000)
  expect(postmaster()).toBeNull()
  expect(readdirSync(clusterFolder())).not.toContain('postmaster.pid')
  agent.destroy()
})

test('SIGTERM in the middle of a start leaves no process either', async () => {
  const server = startServerProcess({ PORT: String(await freePort()), DATA_DIR: dataDir })
  await until('PostgreSQL was started', () => postmaster() !== null)
  server.signal('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(postmaster()).toBeNull()
})

test('a second server on the same folder is told so, and the first one goes on', async () => {
  const first = await start()
  const second = startServerProcess({ PORT: String(await freePort()), DATA_DIR: dataDir })
  expect(await second.ended).toBe(69)
  expect(second.output()).toContain('[data_dir_in_use]')
  expect(second.output()).toContain(String(first.pid))
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
})

test('after kill -9 the next start takes over the PostgreSQL that was left, and its Ctrl-C ends that too', async () => {
  const killed = await start()
  const orphan = postmaster()
  killed.signal('SIGKILL')
  expect(await killed.ended).toBe('SIGKILL')
  expect(orphan !== null && isAlive(orphan)).toBe(true)
  const next = await start()
  expect(postmaster()).toBe(orphan)
  expect((await fetch(`${next.url}/readyz`)).status).toBe(200)
  next.signal('SIGINT')
  expect(await next.ended).toBe(0)
  expect(postmaster()).toBeNull()
})

test('after kill -9 of PostgreSQL and of the server the next start recovers', async () => {
  const killed = await start()
  const database = postmaster()
  killed.signal('SIGKILL')
  if (database !== null) process.kill(database, 'SIGKILL')
  await killed.ended
  const next = await start()
  expect((await fetch(`${next.url}/readyz`)).status).toBe(200)
  next.signal('SIGTERM')
  expect(await next.ended).toBe(0)
})

test('a pack can be imported while the server runs, and the server goes on', async () => {
  const server = await start()
  const before = postmaster()
  const imported = await runImport(dataDir)
  expect(imported.output).toContain('imported')
  expect(imported.exit).toBe(0)
  expect(postmaster()).toBe(before)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  server.signal('SIGTERM')
  expect(await server.ended).toBe(0)
})
