import Taro from '@tarojs/taro'
import { usePreferences } from '../preferences'
import { api, pathOf } from './client'
import { currentSession, dropSession, keepSession } from './session'

type Answer = { statusCode: number; data: unknown }
const session = (token: string) => ({
  token,
  refreshToken: `refresh-${token}`,
  expiresAt: '2026-05-14T15:00:00+08:00',
  person: { id: 'p1', displayName: '街坊 2207', roles: ['resident' as const] },
})
const expired: Answer = { statusCode: 401, data: { code: 'token_expired', message: '登录已过期', requestId: 'r1' } }
const sent = () => jest.mocked(Taro.request).mock.calls.map(([{ url, method, header }]) => ({ url, method, header }))
/** Answers each request by what it is. */
const answers = (answer: (path: string, token: string | undefined) => Answer) =>
  jest
    .mocked(Taro.request)
    .mockImplementation((({ url, header }: { url: string; header: Record<string, string> }) =>
      Promise.resolve(answer(url.replace('http://api.test', ''), header.Authorization?.slice(7)))) as never)

beforeEach(() => {
  jest.mocked(Taro.getStorageInfoSync).mockReturnValue({ keys: [], currentSize: 0, limitSize: 0 })
  dropSession()
  usePreferences.getState().choose({ language: 'zh' })
})

test('parameters and query become the path; what is not given is left out', () => {
  expect(
    pathOf('GET /v1/places/:id', { params: { id: 'gm.rong yin' }, query: { near: '113.9,22.7', q: undefined } }),
  ).toBe('/v1/places/gm.rong%20yin?near=113.9%2C22.7')
})

test('a call carries the language, the token and the key of a retry', async () => {
  keepSession(session('a'))
  answers(() => ({ statusCode: 201, data: { id: 'b1' } }))
  await api('POST /v1/slots/:id/bookings', { params: { id: 's1' }, body: {}, idempotencyKey: 'k1' })
  expect(sent()[0]).toMatchObject({
    url: 'http://api.test/v1/slots/s1/bookings',
    method: 'POST',
    header: { 'Accept-Language': 'zh', Authorization: 'Bearer a', 'Idempotency-Key': 'k1' },
  })
})

test('an error has the code, the message and the fields of the answer', async () => {
  answers(() => ({
    statusCode: 400,
    data: { code: 'invalid_input', message: '填得不对', fields: { text: '太短' }, requestId: 'r9' },
  }))
  await expect(api('GET /v1/about')).rejects.toMatchObject({
    code: 'invalid_input',
    status: 400,
    message: '填得不对',
    fields: { text: '太短' },
    requestId: 'r9',
  })
})

test('a page of a proxy is an internal error, not a crash', async () => {
  answers(() => ({ statusCode: 502, data: '<html>bad gateway</html>' }))
  await expect(api('GET /v1/about')).rejects.toMatchObject({ code: 'internal', status: 502 })
})

test.each([
  ['request:fail timeout', 'timeout'],
  ['request:fail net::ERR_INTERNET_DISCONNECTED', 'offline'],
])('"%s" is the code %s', async (errMsg, code) => {
  jest.mocked(Taro.request).mockImplementation((() => Promise.reject({ errMsg })) as never)
  await expect(api('GET /v1/about')).rejects.toMatchObject({ code, status: 0 })
})

test('an expired token is exchanged once for many calls, and all of them succeed', async () => {
  keepSession(session('old'))
  answers((path, token) => {
    if (path === '/v1/sessions') return { statusCode: 201, data: session('new') }
    return token === 'new' ? { statusCode: 200, data: { token } } : expired
  })
  await Promise.all([api('GET /v1/me'), api('GET /v1/home'), api('GET /v1/bookings')])
  expect(sent().filter(({ url }) => url.endsWith('/v1/sessions'))).toHaveLength(1)
  expect(currentSession()?.token).toBe('new')
})

test('when the session is over it is dropped, and what anybody may see is still shown', async () => {
  keepSession(session('old'))
  answers((path, token) => {
    if (path === '/v1/sessions') return expired
    return token ? expired : { statusCode: 200, data: { places: [] } }
  })
  await expect(api('GET /v1/home')).resolves.toEqual({ places: [] })
  expect(currentSession()).toBeUndefined()
})

test('a server that is down does not end the session', async () => {
  keepSession(session('old'))
  answers((path) => (path === '/v1/sessions' ? { statusCode: 503, data: { code: 'database_unreachable' } } : expired))
  await expect(api('GET /v1/me')).rejects.toMatchObject({ code: 'database_unreachable' })
  expect(currentSession()?.token).toBe('old')
})
