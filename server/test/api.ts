import type { Language } from '@zhuiguang/contract'
import Fastify, { type FastifyInstance } from 'fastify'
import { readConfig, type Config } from '../src/config.ts'
import { contentCache } from '../src/kernel/content-cache.ts'
import type { Deps } from '../src/kernel/deps.ts'
import { registerErrors } from '../src/kernel/error-handler.ts'
import { randomId } from '../src/kernel/ids.ts'
import { registerRoutes, type Handlers } from '../src/kernel/route.ts'
import { makeTokens } from '../src/kernel/tokens.ts'
import { zonedTime } from '../src/kernel/zoned-time.ts'
import { createTestDatabase, type TestPack } from './database.ts'

export interface Call {
  token?: string
  body?: object
  /** Sent as Idempotency-Key. */
  key?: string
  language?: Language
}

export interface Answer<T> {
  status: number
  body: T
}

export interface TestApi {
  app: FastifyInstance
  deps: Deps
  /** Moves "now". */
  setNow(at: string): void
  /** `'GET /v1/me'`; the answer was checked against the contract. */
  call<T = unknown>(route: string, call?: Call): Promise<Answer<T>>
  /** A new person, signed in. */
  signUp(): Promise<{ id: string; token: string }>
  close(): Promise<void>
}

interface Options {
  pack?: TestPack
  config?: Partial<Config>
  now?: string
}

async function makeDeps({ pack = 'none', config, now = '2026-11-23T08:00:00+08:00' }: Options) {
  const database = await createTestDatabase({ pack })
  const settings = { ...readConfig({ DEMO: '1', LOG_LEVEL: 'silent' }), ...config }
  let current = new Date(now)
  const deps: Deps = {
    config: settings,
    pool: database.pool,
    db: database.db,
    clock: { now: () => current },
    zone: zonedTime(settings.timeZone),
    content: contentCache(database.pool),
    tokens: makeTokens('a secret of the tests, long enough'),
  }
  const setNow = (at: string): void => {
    current = new Date(at)
  }
  return { deps, setNow, database }
}

async function signUp({ db, tokens, clock }: Deps) {
  const id = randomId()
  const now = clock.now()
  await db.insertInto('persons').values({ id, display_name: '街坊 2207', created_at: now }).execute()
  return { id, token: (await tokens.issue({ personId: id, sessionId: randomId() }, now)).token }
}

const caller =
  (app: FastifyInstance): TestApi['call'] =>
  async <T>(route: string, { token, body, key, language }: Call = {}): Promise<Answer<T>> => {
    const [method, url] = route.split(' ') as ['GET' | 'POST' | 'DELETE', string]
    const answer = await app.inject({
      method,
      url,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(key && { 'idempotency-key': key }),
        ...(language && { 'accept-language': language }),
      },
      ...(body && { payload: body }),
    })
    return { status: answer.statusCode, body: (answer.body === '' ? undefined : answer.json()) as T }
  }

/** The routes of some slices on a database of their own; every answer is checked against the contract. */
export async function createTestApi(
  slices: readonly ((deps: Deps) => Handlers)[],
  options: Options = {},
): Promise<TestApi> {
  const { deps, setNow, database } = await makeDeps(options)
  const app = Fastify({ genReqId: randomId })
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  registerErrors(app)
  for (const slice of slices) registerRoutes(app, deps, slice(deps), true)
  async function close(): Promise<void> {
    await app.close()
    await database.drop()
  }
  return { app, deps, setNow, call: caller(app), signUp: () => signUp(deps), close }
}
