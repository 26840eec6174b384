import type { ErrorCode } from '@zhuiguang/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createTestDatabase } from './database.ts'

export const SECRET = 'a secret of the tests, long enough'
/** What the clock of the app says. */
export const NOW = new Date('2026-11-23T08:00:00+08:00')

export interface Refusal {
  status: number
  code: ErrorCode
  message: string
  /** Paths of the fields that are named. */
  fields: string[]
}

export interface WholeApp {
  app: FastifyInstance
  /** Of a demo resident. */
  token: string
  /** How many requests, bookings, photos and keys there are. */
  counts(): Promise<unknown>
  /** The answers to one request in Chinese and in English, from the resident unless it says otherwise. */
  inBoth(request: InjectOptions): Promise<[Refusal, Refusal]>
  close(): Promise<void>
}

const COUNTS = `select (select count(*) from cases) as cases, (select count(*) from bookings) as bookings,
  (select count(*) from uploads) as uploads, (select count(*) from idempotency_keys) as keys`

async function ask(app: FastifyInstance, request: InjectOptions, headers: Record<string, string>): Promise<Refusal> {
  const answer = await app.inject({ ...request, headers: { ...headers, ...request.headers } })
  const { code, message, fields = {} } = answer.json<{ code: ErrorCode; message: string; fields?: object }>()
  return { status: answer.statusCode, code, message, fields: Object.keys(fields) }
}

/** The app as it is served, with the pack of Guangming, listening on a port of its own. */
export async function serveWholeApp(): Promise<WholeApp> {
  const database = await createTestDatabase({ pack: 'guangming' })
  const { pool, db } = database
  const config = readConfig({ DEMO: '1', LOG_LEVEL: 'silent' })
  const app = await buildApp({ config, pool, db, tokenSecret: SECRET, clock: { now: () => NOW }, checkAnswers: true })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const payload = { grant: 'demo', persona: 'resident' }
  const { token } = (await app.inject({ method: 'POST', url: '/v1/sessions', payload })).json<{ token: string }>()
  const authorization = `Bearer ${token}`
  return {
    app,
    token,
    counts: async () => (await pool.query(COUNTS)).rows[0] as unknown,
    inBoth: async (request) => [
      await ask(app, request, { authorization, 'accept-language': 'zh' }),
      await ask(app, request, { authorization, 'accept-language': 'en' }),
    ],
    async close() {
      await app.close()
      await database.drop()
    },
  }
}
