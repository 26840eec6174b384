import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { api, type Api, type RouteKey, type RouteParsed, type RouteResponse, type RouteSpec } from '@zhuiguang/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf, type Context } from './context.ts'
import type { Deps } from './deps.ts'
import { ApiError } from './errors.ts'
import { hashRequest } from './idempotency.ts'
import { parseInput } from './input.ts'
import { operationSchema } from './openapi.ts'

/** An answer that is already JSON in UTF-8, with its ETag: for what is made once and sent often. */
export class Prepared {
  constructor(
    readonly bytes: Buffer,
    readonly etag: string,
  ) {}

  static of(value: unknown): Prepared {
    const bytes = Buffer.from(JSON.stringify(value))
    return new Prepared(bytes, etagOf(bytes))
  }
}

type Input<K extends RouteKey> = RouteParsed<Api[K]> & { context: Context; reply: FastifyReply }
export type Handler<K extends RouteKey> = (input: Input<K>) => Promise<RouteResponse<Api[K]> | Prepared>
/** The routes of a slice, by their key in the contract. */
export type Handlers = { [K in RouteKey]?: Handler<K> }

const etagOf = (bytes: Buffer) => `"${createHash('sha1').update(bytes).digest('base64url')}"`

const VARY = 'accept-language, authorization'
const SHARED = { 'cache-control': 'public, no-cache', vary: VARY }
const OWN = { 'cache-control': 'private, no-cache', vary: VARY }

const KEY = /^[\x21-\x7e]{8,100}$/
const KEY_EXPECTED = { zh: '应为 8 到 100 个可见的 ASCII 字符', en: 'expected 8 to 100 visible ASCII characters' }

async function readContext(deps: Deps, key: RouteKey, spec: RouteSpec, request: FastifyRequest): Promise<Context> {
  const now = deps.clock.now()
  const language = languageOf(request.headers['accept-language'])
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!bearer && spec.auth === 'person') throw new ApiError('not_signed_in')
  const who = bearer && spec.auth !== 'none' ? await deps.tokens.verify(bearer, now) : null
  const given = spec.idempotent ? request.headers['idempotency-key'] : undefined
  if (given !== undefined && !KEY.test(String(given))) {
    throw new ApiError('invalid_input', { fields: { 'Idempotency-Key': KEY_EXPECTED[language] } })
  }
  const idempotency =
    given === undefined ? null : { key: String(given), requestHash: hashRequest(key, request.params, request.body) }
  return { language, now, who, requestId: request.id, idempotency, request }
}

/** Headers go in one object: set one by one they cost as much as the rest of a prepared answer. */
const headersOf = (request: FastifyRequest, spec: RouteSpec, etag: string): Record<string, string> => ({
  'content-type': 'application/json; charset=utf-8',
  'content-language': languageOf(request.headers['accept-language']),
  ...(request.method === 'GET' && { etag, ...(spec.auth === 'none' ? SHARED : OWN) }),
})

function send(request: FastifyRequest, reply: FastifyReply, spec: RouteSpec, answer: unknown): unknown {
  if (reply.sent) return reply
  if (spec.response === null) return answer === undefined ? reply.code(spec.status ?? 204).send() : answer
  const { bytes, etag } = answer instanceof Prepared ? answer : Prepared.of(answer)
  reply.headers(headersOf(request, spec, etag))
  const isKnown = request.method === 'GET' && request.headers['if-none-match'] === etag
  return isKnown ? reply.code(304).send() : reply.code(spec.status ?? 200).send(bytes)
}

/** Registers a slice's handlers. `checkAnswers` refuses an answer that the contract does not describe. */
export function registerRoutes(app: FastifyInstance, deps: Deps, handlers: Handlers, checkAnswers = false): void {
  for (const key of Object.keys(handlers) as RouteKey[]) {
    const spec: RouteSpec = api[key]
    const handle = handlers[key] as (input: unknown) => Promise<unknown>
    const [method, url] = key.split(' ') as ['GET' | 'POST' | 'DELETE', string]
    app.route({
      method,
      url,
      schema: operationSchema(spec),
      handler: async (request, reply) => {
        const context = await readContext(deps, key, spec, request)
        const { language } = context
        const params = parseInput(spec.params, 'params', request.params, language)
        const query = parseInput(spec.query, 'query', request.query, language)
        const body = parseInput(spec.body, 'body', request.body, language)
        const answer = await handle({ params, query, body, context, reply })
        if (checkAnswers && spec.response)
          v.parse(spec.response, answer instanceof Prepared ? JSON.parse(answer.bytes.toString()) : answer)
        return send(request, reply, spec, answer)
      },
    })
  }
}
