import { errors, type ErrorCode } from '@zhuiguang/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { SignJWT } from 'jose'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { makeTokens } from '../src/kernel/tokens.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { rawRequest } from './raw-request.ts'

const SECRET = 'a secret of the tests, long enough'
const HERE = [113.9618, 22.7314]
const TEXT = '路灯坏了好几天，晚上很黑'
const at = new Date('2026-11-23T08:00:00+08:00')

let database: TestDatabase
let app: FastifyInstance
let token: string
beforeAll(async () => {
  database = await createTestDatabase({ pack: 'guangming' })
  const config = readConfig({ DEMO: '1', LOG_LEVEL: 'silent' })
  const clock = { now: () => at }
  app = await buildApp({ config, pool: database.pool, db: database.db, tokenSecret: SECRET, clock, checkAnswers: true })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/sessions',
    payload: { grant: 'demo', persona: 'resident' },
  })
  token = answer.json<{ token: string }>().token
}, 60_000)
afterAll(async () => {
  await app?.close()
  await database?.drop()
})

const rows = async (): Promise<unknown> =>
  (
    await database.pool
      .query(`select (select count(*) from cases) as cases, (select count(*) from bookings) as bookings,
      (select count(*) from uploads) as uploads, (select count(*) from idempotency_keys) as keys`)
  ).rows[0]

/** Sends it in both languages; each answer must be this code with its sentence, and nothing may have been written. */
async function expectRefusal(code: ErrorCode, request: InjectOptions, field: string | null = null): Promise<void> {
  const before = await rows()
  for (const language of ['zh', 'en'] as const) {
    const headers = { authorization: `Bearer ${token}`, ...request.headers, 'accept-language': language }
    const answer = await app.inject({ ...request, headers })
    expect([answer.statusCode, answer.json()]).toEqual([
      errors[code].status,
      expect.objectContaining({ code, message: errors[code][language], requestId: expect.any(String) }),
    ])
    if (field) expect(Object.keys(answer.json<{ fields: object }>().fields)).toContain(field)
  }
  expect(await rows()).toEqual(before)
}

const get = (url: string): InjectOptions => ({ method: 'GET', url })
const post = (url: string, payload: object, headers = {}): InjectOptions => ({ method: 'POST', url, payload, headers })
const newCase = (more: object, headers = {}) => post('/v1/cases', { text: TEXT, location: HERE, ...more }, headers)
const ten = Array.from({ length: 10 }, () => '0123456789abcdef')

const refusals: [string, ErrorCode, InjectOptions, string?][] = [
  ['a longitude outside the world', 'outside_the_world', get('/v1/places?near=200,22'), 'query.near.0'],
  ['a latitude outside the map', 'outside_the_world', get('/v1/home?near=113.9,91'), 'query.near.1'],
  ['a request outside the world', 'outside_the_world', newCase({ location: [200, 22] }), 'body.location.0'],
  ['a request outside the district', 'outside_service_area', newCase({ location: [116.4, 39.9] })],
  ['a radius of -1', 'invalid_input', get('/v1/places?near=113.9,22.7&radius=-1'), 'query.radius'],
  ['a radius of 10,000 km', 'invalid_input', get('/v1/places?near=113.9,22.7&radius=10000000'), 'query.radius'],
  ['a text of 3 MB', 'body_too_large', newCase({ text: '字'.repeat(1_000_000) })],
  ['a text of 1,001 characters', 'invalid_input', newCase({ text: '字'.repeat(1001) }), 'body.text'],
  ['ten photos', 'photos_too_many', newCase({ photoIds: ten }), 'body.photoIds'],
  ['an unknown matter', 'matter_unknown', newCase({ matterId: 'gm.nope' }), 'body.matterId'],
  ['a short key', 'invalid_input', newCase({}, { 'idempotency-key': 'short' }), 'Idempotency-Key'],
  ['a broken cursor', 'cursor_broken', get('/v1/places?cursor=garbage')],
  ['a cursor that is too long', 'invalid_input', get(`/v1/places?cursor=${'x'.repeat(401)}`), 'query.cursor'],
  ['a parameter twice', 'invalid_input', get('/v1/places?near=1,1&near=2,2'), 'query.near'],
  ['a day that no calendar has', 'invalid_input', get('/v1/market-days?from=2026-02-31'), 'query.from'],
  ['no seats', 'invalid_input', post('/v1/slots/gm.nope/bookings', { partySize: 0 }), 'body.partySize'],
  ['a slot that is not there', 'not_found', post('/v1/slots/gm.chess-match.202601010900/bookings', {})],
  ['an unknown grant', 'invalid_input', post('/v1/sessions', { grant: 'magic' }), 'body.grant'],
  ['an unknown route', 'not_found', get('/v1/nothing')],
  ['a method that a route does not have', 'not_found', { method: 'PUT', url: '/v1/places' }],
  ['a path that can not be decoded', 'not_found', get('/%E0%A4%A')],
  ['NUL in the name of a file', 'not_found', get('/covers/a%00.svg')],
  ['a way out of the folder', 'not_found', get('/covers/..%2f..%2f..%2fpackage.json')],
  ['a way out with backslashes', 'not_found', get('/covers/..%5c..%5cpackage.json')],
  [
    'a range behind the end of a file',
    'request_malformed',
    { ...get('/covers/park.svg'), headers: { range: 'bytes=999999-' } },
  ],
  [
    'a body that is not JSON',
    'body_not_json',
    { ...post('/v1/sessions', {}, { 'content-type': 'application/json' }), payload: '{"grant":' },
  ],
  [
    'a body in another format',
    'unsupported_media_type',
    { ...post('/v1/sessions', {}, { 'content-type': 'application/xml' }), payload: '<a/>' },
  ],
  [
    'lists in lists',
    'invalid_input',
    {
      ...post('/v1/sessions', {}, { 'content-type': 'application/json' }),
      payload: '['.repeat(20_000) + ']'.repeat(20_000),
    },
  ],
]

// Every row gets four cells: jest fills a missing one with a callback.
const table = refusals.map(([what, code, request, field = null]) => ({ what, code, request, field }))
test.each(table)('$what is refused as $code in both languages, and nothing is written', ({ code, request, field }) =>
  expectRefusal(code, request, field),
)

test('a cursor is good for its own list and query only', async () => {
  const page = (await app.inject('/v1/places?limit=2')).json<{ nextCursor: string }>()
  const cursor = encodeURIComponent(page.nextCursor)
  expect((await app.inject(`/v1/places?limit=3&cursor=${cursor}`)).statusCode).toBe(200)
  for (const url of [
    '/v1/places?kind=park',
    '/v1/places?near=113.9,22.7',
    '/v1/offerings?limit=2',
    '/v1/cases?limit=2',
  ])
    await expectRefusal('cursor_broken', get(`${url}&cursor=${cursor}`))
})

const bearer = (text: string): InjectOptions => ({ ...get('/v1/me'), headers: { authorization: `Bearer ${text}` } })

test('a token of another deployment, an old one, one without a signature and no token are told apart', async () => {
  const who = { personId: '0123456789abcdef', sessionId: '0123456789abcdef' }
  const foreign = await makeTokens('the secret of another deployment').issue(who, at)
  await expectRefusal('token_of_another_deployment', bearer(foreign.token))
  const old = await makeTokens(SECRET).issue(who, new Date(at.getTime() - 86_400_000))
  await expectRefusal('token_expired', bearer(old.token))
  const [, payload] = token.split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  await expectRefusal('token_invalid', bearer(`${none}.${payload}.`))
  const otherKey = new SignJWT({ sid: who.sessionId }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h')
  await expectRefusal('token_invalid', bearer(await otherKey.sign(new TextEncoder().encode('x'.repeat(40)))))
  await expectRefusal('not_signed_in', { ...get('/v1/me'), headers: { authorization: 'Basic abc' } })
})

test('of ten requests at once with one key and different texts one is filed, and the others are told', async () => {
  const send = (_: unknown, n: number) =>
    app.inject({
      ...newCase({ text: `${TEXT}${n}` }),
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'one-key-for-ten' },
    })
  const answers = await Promise.all(Array.from({ length: 10 }, send))
  const codes = answers.map((answer) => answer.json<{ code?: string }>().code ?? answer.statusCode)
  expect(codes.filter((code) => code === 201)).toHaveLength(1)
  expect(codes.filter((code) => code === 'idempotency_key_reused')).toHaveLength(9)
})

test.each<[string, string, ErrorCode]>([
  ['bytes that are not HTTP', 'hello\r\n\r\n', 'request_malformed'],
  ['a method that HTTP does not have', 'BREW /v1/places HTTP/1.1\r\nHost: x\r\n\r\n', 'request_malformed'],
  [
    'a length that is no number',
    'POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n{}',
    'request_malformed',
  ],
  ['Chinese letters in the path', 'GET /v1/places/公园 HTTP/1.1\r\nHost: x\r\n\r\n', 'request_malformed'],
  ['headers of 20 KB', `GET /v1/places HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 'body_too_large'],
  [
    'a path that climbs',
    'GET /covers/../../../package.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'not_found',
  ],
])('%s on the wire get an answer of the API', async (_what, bytes, code) => {
  const { status, body } = await rawRequest(app, bytes)
  expect([status, body]).toEqual([
    errors[code].status,
    { code, message: errors[code].zh, requestId: expect.stringMatching(/^[0-9a-z]{16}$/) },
  ])
})

test.each(['', '*', 'fr', 'x'.repeat(3000), ';;;', 'zh-CN,en;q=0.5'])(
  'whoever asks for the language %j is answered in Chinese',
  async (language) => {
    const answer = await app.inject({ url: '/v1/nothing', headers: { 'accept-language': language } })
    expect(answer.json()).toMatchObject({ message: errors.not_found.zh })
  },
)
