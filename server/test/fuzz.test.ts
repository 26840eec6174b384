import { api, type RouteKey, type RouteSpec } from '@zhuiguang/contract'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { EDGE_TEXTS, fuzzed, jsonSchemaOf, pick, seeded, type Random } from './fuzz-values.ts'

const REQUESTS = 5000
/** Long enough for any answer, short enough to notice one that never comes. */
const HANG_MS = 10_000
const seed = Number(process.env.FUZZ_SEED ?? 20_261_123)

let database: TestDatabase
let app: FastifyInstance
let tokens: string[]

async function signIn(persona: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/v1/sessions', payload: { grant: 'demo', persona } })
  return (answer.json() as { token: string }).token
}

beforeAll(async () => {
  database = await createTestDatabase({ pack: 'guangming' })
  const config = readConfig({ DEMO: '1', LOG_LEVEL: 'silent' })
  app = await buildApp({
    config,
    pool: database.pool,
    db: database.db,
    tokenSecret: 'a secret of the tests, long enough',
    checkAnswers: true,
  })
  tokens = await Promise.all(['resident', 'circle-lead', 'admin'].map(signIn))
}, 60_000)
afterAll(async () => {
  await app?.close()
  await database?.drop()
})

const query = (spec: RouteSpec, random: Random): string => {
  const value = spec.query ? fuzzed(jsonSchemaOf(spec.query), random) : {}
  const pairs = Object.entries((value ?? {}) as Record<string, unknown>).map(([name, one]) => [name, String(one)])
  return encodeLoosely(pairs.map(([name, one]) => `${name}=${one}`).join('&'))
}
/** Percent-encodes what a URL can not hold; lone surrogates become what a broken client would send. */
const encodeLoosely = (text: string): string => encodeURI(wellFormed(text)).replaceAll('#', '%23')
const wellFormed = (text: string): string => Buffer.from(text).toString()

function request(key: RouteKey, ids: readonly string[], random: Random) {
  const spec: RouteSpec = api[key]
  const [method, path] = key.split(' ') as ['GET' | 'POST' | 'DELETE', string]
  const url = path.replace(/:\w+/g, () =>
    encodeURIComponent(wellFormed(pick(random, random() < 0.6 ? ids : EDGE_TEXTS)).slice(0, 200)),
  )
  const token = pick(random, [...tokens, ...tokens, undefined, 'not.a.token', 'Ünicode'])
  return {
    method,
    url: `${url}?${query(spec, random)}`,
    headers: {
      ...(token && { authorization: `Bearer ${encodeURIComponent(token)}` }),
      ...(random() < 0.3 && { 'idempotency-key': pick(random, ['key-0001', 'key-0002', 'x', 'k'.repeat(101)]) }),
      ...(random() < 0.3 && { 'accept-language': pick(random, ['en', 'zh-CN', '*', '']) }),
    },
    ...(spec.body && { payload: fuzzed(jsonSchemaOf(spec.body), random) as object }),
  }
}

/** Ids that exist, so that requests get past "not found". */
async function knownIds(): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `(select id from places limit 3) union all (select id from offerings limit 3) union all (select id from matters limit 3)
     union all (select id from market_days limit 3) union all (select id from slots order by starts_at desc limit 3)`,
  )
  return rows.map(({ id }) => id)
}

/** `hang`, or the status and body; null when the answer is as it should be. */
async function problemOf(sent: ReturnType<typeof request>, count: (status: number) => void): Promise<string | null> {
  const slow = new Promise<'hang'>((resolve) => setTimeout(() => resolve('hang'), HANG_MS).unref())
  const answer = await Promise.race([app.inject(sent), slow])
  if (answer === 'hang') return answer
  const { statusCode, body } = answer
  count(statusCode)
  if (statusCode >= 500) return `${statusCode} ${body}`
  if (statusCode < 400) return null
  const { code, message, requestId } = JSON.parse(body) as Record<string, unknown>
  return code && message && requestId ? null : `${statusCode} without code, message or requestId: ${body}`
}

test(`${REQUESTS} random requests get an answer below 500, in time, as the contract says`, async () => {
  const random = seeded(seed)
  const keys = Object.keys(api) as RouteKey[]
  const ids = await knownIds()
  const problems: unknown[] = []
  const statuses = new Set<number>()
  for (let count = 0; count < REQUESTS; count += 1) {
    const sent = request(keys[count % keys.length] ?? 'GET /v1/home', ids, random)
    const problem = await problemOf(sent, (status) => statuses.add(status))
    if (problem) problems.push({ sent, problem })
  }
  expect(problems.slice(0, 3)).toEqual([])
  // it got past validation as well as not
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404]))
}, 300_000)
