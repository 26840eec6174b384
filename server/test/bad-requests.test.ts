import { errors, type ErrorCode } from '@zhuiguang/contract'
import { SignJWT } from 'jose'
import { makeTokens } from '../src/kernel/tokens.ts'
import { rawRequest } from './raw-request.ts'
import { NOW, SECRET, serveWholeApp, type WholeApp } from './whole-app.ts'

let served: WholeApp
beforeAll(async () => {
  served = await serveWholeApp()
}, 60_000)
afterAll(() => served?.close())

const codesOf = async (url: string, headers = {}) => (await served.inBoth({ url, headers })).map(({ code }) => code)

test('a cursor is good for its own list and query only', async () => {
  const page = (await served.app.inject('/v1/places?limit=2')).json<{ nextCursor: string }>()
  const cursor = encodeURIComponent(page.nextCursor)
  expect((await served.app.inject(`/v1/places?limit=3&cursor=${cursor}`)).statusCode).toBe(200)
  for (const url of ['/v1/places?kind=park', '/v1/places?near=1,1', '/v1/offerings?limit=2', '/v1/cases?limit=2'])
    expect(await codesOf(`${url}&cursor=${cursor}`)).toEqual(['cursor_broken', 'cursor_broken'])
})

const WHO = { personId: '0123456789abcdef', sessionId: '0123456789abcdef' }
const otherKey = new TextEncoder().encode('x'.repeat(40))
const none = Buffer.from('{"alg":"none"}').toString('base64url')
test.each<[string, ErrorCode, () => Promise<string>]>([
  [
    'of another deployment',
    'token_of_another_deployment',
    async () => (await makeTokens('the secret of another deployment').issue(WHO, NOW)).token,
  ],
  [
    'of yesterday',
    'token_expired',
    async () => (await makeTokens(SECRET).issue(WHO, new Date(NOW.getTime() - 86_400_000))).token,
  ],
  ['without a signature', 'token_invalid', async () => `${none}.${served.token.split('.')[1]}.`],
  [
    'signed by somebody else',
    'token_invalid',
    () => new SignJWT({ sid: WHO.sessionId }).setProtectedHeader({ alg: 'HS256' }).sign(otherKey),
  ],
])('a token %s is answered with %s', async (_what, code, make) => {
  const headers = { authorization: `Bearer ${await make()}` }
  expect(await codesOf('/v1/me', headers)).toEqual([code, code])
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
  const { status, body } = await rawRequest(served.app, bytes)
  expect([status, body]).toEqual([
    errors[code].status,
    { code, message: errors[code].zh, requestId: expect.stringMatching(/^[0-9a-z]{16}$/) },
  ])
})

test.each(['', '*', 'fr', 'x'.repeat(3000), ';;;', 'zh-CN,en;q=0.5'])(
  'whoever asks for the language %j is answered in Chinese',
  async (language) => {
    const answer = await served.app.inject({ url: '/v1/nothing', headers: { 'accept-language': language } })
    expect(answer.json()).toMatchObject({ message: errors.not_found.zh })
  },
)
