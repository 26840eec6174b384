import { inspect } from 'node:util'
import { STAND_IN_APP, startWechatStandIn, type WechatStandIn } from '../../../test/doubles-server/wechat/stand-in'
import { ApiError } from '../kernel/errors.ts'
import { code2session, WECHAT_TIMEOUT_MS } from './code2session.ts'

let wechat: WechatStandIn
beforeAll(async () => {
  wechat = await startWechatStandIn()
})
afterAll(() => wechat.close())

const ask = (code: string, app: Partial<typeof STAND_IN_APP> = {}) =>
  code2session({ ...STAND_IN_APP, ...app, baseUrl: wechat.baseUrl }, code, 200)

const refusalOf = async (answer: Promise<string>): Promise<ApiError> => {
  const error: unknown = await answer.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (error instanceof ApiError) return error
  throw new Error(`expected a refusal, got ${String(error)}`)
}

test('the same person gets the same openid with each new code, and another person another one', async () => {
  const first = await ask('code-of-an:1')
  expect(first).toMatch(/^o[\w-]{27}$/)
  expect(await ask('code-of-an:2')).toBe(first)
  expect(await ask('code-of-bo')).not.toBe(first)
})

test('the request carries what WeChat documents, with the code escaped', async () => {
  await refusalOf(ask('a&b=c'))
  expect(wechat.requests.at(-1)).toBe(
    '/sns/jscode2session?appid=wx0123456789abcdef&secret=stand-in-secret-0123456789&js_code=a%26b%3Dc&grant_type=authorization_code',
  )
})

test.each([
  ['an invalid code', 'nonsense', 'sign_in_refused'],
  ['a user who is blocked for risk', 'risky', 'sign_in_refused'],
  ['a busy WeChat', 'busy', 'wechat_unreachable'],
  ['too many sign-ins', 'frequent', 'wechat_unreachable'],
  ['an answer that never comes', 'slow', 'wechat_unreachable'],
  ['an answer that is not JSON', 'garbage', 'wechat_unreachable'],
])('%s ends in %s → %s', async (_, code, expected) => {
  expect((await refusalOf(ask(code))).code).toBe(expected)
})

test('a code signs in once', async () => {
  await ask('code-of-cai')
  expect((await refusalOf(ask('code-of-cai'))).code).toBe('sign_in_refused')
})

test('a wrong secret of ours is not told as a fault of the person', async () => {
  expect((await refusalOf(ask('code-of-di', { appSecret: 'another-secret-0123' }))).code).toBe('wechat_unreachable')
  expect((await refusalOf(ask('code-of-di', { appId: 'wxffffffffffffffff' }))).code).toBe('wechat_unreachable')
})

test('a WeChat that is not there is unreachable', async () => {
  const gone = await startWechatStandIn()
  await gone.close()
  const answer = code2session({ ...STAND_IN_APP, baseUrl: gone.baseUrl }, 'code-of-an')
  expect((await refusalOf(answer)).code).toBe('wechat_unreachable')
})

test.each(['nonsense', 'garbage', 'slow', 'busy'])(
  'the failure for %s shows neither secret nor session key',
  async (code) => {
    const shown = inspect(await refusalOf(ask(code)), { depth: 10 })
    expect(shown).toContain('jscode2session')
    expect(shown).not.toContain(STAND_IN_APP.appSecret)
    expect(shown).not.toContain('session_key')
  },
)

test('WeChat has five seconds', () => {
  expect(WECHAT_TIMEOUT_MS).toBe(5_000)
})
