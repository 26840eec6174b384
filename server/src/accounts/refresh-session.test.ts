import type { ApiErrorBody, Person, Session } from '@zhuiguang/contract'
import { STAND_IN_APP, startWechatStandIn, type WechatStandIn } from '../../../test/doubles-server/wechat/stand-in'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { accountHandlers } from './routes.ts'

let wechat: WechatStandIn
let api: TestApi
beforeAll(async () => {
  wechat = await startWechatStandIn()
  api = await createTestApi([accountHandlers], { config: { wechat: { ...STAND_IN_APP, baseUrl: wechat.baseUrl } } })
})
afterAll(async () => {
  await api.close()
  await wechat.close()
})
beforeEach(() => api.setNow('2026-11-23T08:00:00+08:00'))

const open = <T = Session>(body: object) => api.call<T>('POST /v1/sessions', { body })
const refresh = <T = Session>(refreshToken: string) => open<T>({ grant: 'refresh', refreshToken })
const me = (token: string) => api.call<Person & ApiErrorBody>('GET /v1/me', { token })
let codes = 0
const wechatSession = async (who = 'an') => {
  codes += 1
  return (await open({ grant: 'wechat', code: `code-of-${who}:${codes}` })).body
}

test('each refresh gives another token for the same person and session', async () => {
  const first = await wechatSession()
  api.setNow('2026-11-23T09:00:00+08:00')
  const second = (await refresh(first.refreshToken)).body
  expect(second.refreshToken).not.toBe(first.refreshToken)
  expect(second.person).toEqual(first.person)
  expect((await me(first.token)).body.code).toBe('token_expired')
  expect((await me(second.token)).status).toBe(200)
  expect((await refresh(second.refreshToken)).status).toBe(201)
})

test('a token that is sent again ends the session, for its newest holder too', async () => {
  const first = await wechatSession()
  const second = (await refresh(first.refreshToken)).body
  expect((await refresh(first.refreshToken)).body).toMatchObject({ code: 'token_invalid' })
  expect((await refresh(second.refreshToken)).body).toMatchObject({ code: 'token_invalid' })
})

test('a token from three refreshes ago ends the session too', async () => {
  const first = await wechatSession()
  let newest = first.refreshToken
  for (let turn = 0; turn < 3; turn += 1) newest = (await refresh(newest)).body.refreshToken
  expect((await refresh(first.refreshToken)).status).toBe(401)
  expect((await refresh(newest)).body).toMatchObject({ code: 'token_invalid' })
})

test('of ten refreshes with one token at once, one is answered', async () => {
  const { refreshToken } = await wechatSession()
  const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
})

test('a forged token is refused and ends nothing', async () => {
  const { refreshToken } = await wechatSession()
  const sessionId = refreshToken.split('.')[0] ?? ''
  const stranger = (await wechatSession('stranger')).refreshToken
  const forgeries = [
    `${sessionId}.x.y`,
    `${sessionId}${stranger.slice(sessionId.length)}`,
    `${refreshToken}x`,
    '.',
    'x',
  ]
  for (const forged of forgeries) {
    expect(await refresh(forged)).toMatchObject({ status: 401, body: { code: 'token_invalid' } })
  }
  expect((await refresh(refreshToken)).status).toBe(201)
})

test('thirty days without a refresh end a session, and each refresh gives thirty more', async () => {
  const first = await wechatSession()
  api.setNow('2026-12-23T07:59:59+08:00')
  const second = (await refresh(first.refreshToken)).body
  api.setNow('2027-01-22T07:59:59+08:00')
  expect((await refresh(second.refreshToken)).body).toMatchObject({ code: 'token_expired' })
})

test('no refresh token is kept, only its hash', async () => {
  const { refreshToken } = await wechatSession()
  const { rows } = await api.deps.pool.query<{ hash: string }>(
    `select encode(refresh_hash, 'escape') as hash from sessions`,
  )
  expect(rows.map(({ hash }) => hash).join()).not.toContain(refreshToken.slice(17, 40))
})

test('a deleted account can neither refresh nor sign in, and is nobody', async () => {
  const { person, token, refreshToken } = await wechatSession('leaver')
  await api.deps.db.updateTable('persons').set({ deleted_at: new Date() }).where('id', '=', person.id).execute()
  expect((await refresh(refreshToken)).body).toMatchObject({ code: 'token_invalid' })
  expect((await me(token)).body).toMatchObject({ code: 'token_invalid' })
  expect(await wechatSession('leaver')).toMatchObject({ code: 'sign_in_refused' })
})
