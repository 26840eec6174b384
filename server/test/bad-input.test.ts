import { errors, type ErrorCode } from '@zhuiguang/contract'
import type { InjectOptions } from 'fastify'
import { serveWholeApp, type WholeApp } from './whole-app.ts'

const HERE = [113.9618, 22.7314]
const TEXT = '路灯坏了好几天，晚上很黑'

let served: WholeApp
beforeAll(async () => {
  served = await serveWholeApp()
}, 60_000)
afterAll(() => served?.close())

const get = (url: string): InjectOptions => ({ method: 'GET', url })
const post = (url: string, payload: object, headers = {}): InjectOptions => ({ method: 'POST', url, payload, headers })
const newCase = (more: object, headers = {}) => post('/v1/cases', { text: TEXT, location: HERE, ...more }, headers)
const JSON_TYPE = { 'content-type': 'application/json' }
const raw = (payload: string, headers = JSON_TYPE): InjectOptions => ({
  method: 'POST',
  url: '/v1/sessions',
  payload,
  headers,
})
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
  ['a body that is not JSON', 'body_not_json', raw('{"grant":')],
  ['a body in another format', 'unsupported_media_type', raw('<a/>', { 'content-type': 'application/xml' })],
  ['lists in lists', 'invalid_input', raw('['.repeat(20_000) + ']'.repeat(20_000)), 'body.grant'],
]
// Every row gets four cells: jest fills a missing one with a callback.
const table = refusals.map(([what, code, request, field]) => ({ what, code, request, fields: field ? [field] : [] }))
test.each(table)('$what is refused as $code in both languages, and nothing is written', async (row) => {
  const { code, request, fields } = row
  const before = await served.counts()
  const { status, zh, en } = errors[code]
  expect(await served.inBoth(request)).toEqual([
    { status, code, message: zh, fields: expect.arrayContaining(fields) },
    { status, code, message: en, fields: expect.arrayContaining(fields) },
  ])
  expect(await served.counts()).toEqual(before)
})

const sendText = (_: unknown, n: number) =>
  served.app.inject({
    ...newCase({ text: `${TEXT}${n}` }),
    headers: { authorization: `Bearer ${served.token}`, 'idempotency-key': 'one-key-for-ten' },
  })
test('of ten requests at once with one key and different texts one is filed, and the others are told', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, sendText))
  const codes = answers.map((answer) => answer.json<{ code?: string }>().code ?? answer.statusCode)
  expect(codes.filter((code) => code === 201)).toHaveLength(1)
  expect(codes.filter((code) => code === 'idempotency_key_reused')).toHaveLength(9)
})
