import { setTimeout as delay } from 'node:timers/promises'
import { createPool } from '../../server/src/kernel/db.ts'
import { superuser } from '../../server/src/kernel/embedded-postgres/answer.ts'
import { startEmbeddedPostgres } from '../../server/src/kernel/embedded-postgres/start.ts'
import { findProjectRoot } from '../../server/src/kernel/project-root.ts'
import { freePort, makeDataDir, startServerProcess, type ServerProcess } from './server-process.ts'

const CASES = 2_000
const AT_ONCE = 32
const PERSONS = 20
/** The server is killed when so many were acknowledged. */
const KILLS = new Set([300, 700, 1_100, 1_500])

let dataDir: string
let remove: () => Promise<void>
let port: string
let server: ServerProcess
beforeAll(async () => {
  ;({ dataDir, remove } = makeDataDir())
  port = String(await freePort())
  await startServer()
})
afterAll(async () => {
  server.signal('SIGTERM')
  await server.ended
  await remove()
})

async function startServer(): Promise<void> {
  server = startServerProcess({ PORT: port, DATA_DIR: dataDir, DEMO: '1' })
  await server.untilListening()
}

async function killAndRestart(): Promise<void> {
  server.signal('SIGKILL')
  await server.ended
  await startServer()
}

async function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  })
  if (response.status !== 201) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}

const signIn = async (person: number): Promise<string> => {
  const session = await post<{ token: string }>('/v1/sessions', { grant: 'demo', persona: `resident-${person + 2}` })
  return session.token
}

async function anyPlace(): Promise<string> {
  const response = await fetch(`${server.url}/v1/places`)
  const { items } = (await response.json()) as { items: { id: string }[] }
  return items[0]?.id ?? ''
}

const words = (index: number): string => `第 ${index} 盏路灯不亮`

/** What a phone does: the same key again and again until there is an answer. Only a lost connection is no answer. */
async function submit(index: number, token: string, placeId: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': `faults-case-${index}` }
  for (;;) {
    try {
      return (await post<{ id: string }>('/v1/cases', { text: words(index), placeId }, headers)).id
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('/v1/cases answered')) throw error
      await delay(50)
    }
  }
}

/** Submits all cases with some at once; kills the server on the way. @returns the acknowledged id of each case */
async function submitAll(): Promise<string[]> {
  const tokens = await Promise.all(Array.from({ length: PERSONS }, (_, person) => signIn(person)))
  const placeId = await anyPlace()
  const acknowledged: string[] = []
  let next = 0
  let done = 0
  let restart = Promise.resolve()
  async function work(): Promise<void> {
    for (let index = next++; index < CASES; index = next++) {
      acknowledged[index] = await submit(index, tokens[index % PERSONS] ?? '', placeId)
      if (KILLS.has(++done)) restart = killAndRestart()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await restart
  return acknowledged
}

interface StoredCase {
  id: string
  text: string
  events: number
}

/** What the database has, read beside the running server. */
async function storedCases(): Promise<StoredCase[]> {
  const guest = await startEmbeddedPostgres({ projectRoot: findProjectRoot(), dataDir, sharing: 'as_guest' })
  const pool = createPool({ ...guest.address, ...superuser }, 1)
  const { rows } = await pool.query<StoredCase>(
    `select id, text, (select count(*) from case_events e where e.case_id = c.id and e.kind = 'submitted') as events
     from cases c`,
  )
  await pool.end()
  await guest.stop()
  return rows
}

test('kill -9 of the server during 2,000 submissions loses no acknowledged case and makes no double', async () => {
  const acknowledged = await submitAll()
  const stored = await storedCases()
  expect(stored).toHaveLength(CASES)
  const idByText = new Map(stored.map((row) => [row.text, row.id]))
  expect(acknowledged.map((_, index) => idByText.get(words(index)))).toEqual(acknowledged)
  expect(stored.filter((row) => row.events !== 1)).toEqual([])
}, 120_000)
