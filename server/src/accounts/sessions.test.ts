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

describe('signing in with WeChat', () => {
  test('the same openid is the same person each time, called by a number and with no role but resident', async () => {
    const [first, second] = [await wechatSession(), await wechatSession()]
    expect(first.person).toEqual({
      id: expect.any(String),
      displayName: expect.stringMatching(/^街坊 \d{4}$/),
      roles: ['resident'],
    })
    expect(second.person).toEqual(first.person)
    expect((await me(first.token)).body).toEqual(first.person)
    expect(first.expiresAt).toBe('2026-11-23T08:30:00+08:00')
  })

  test.each([
    ['nonsense', 401, 'sign_in_refused'],
    ['risky', 401, 'sign_in_refused'],
    ['busy', 502, 'wechat_unreachable'],
    ['garbage', 502, 'wechat_unreachable'],
  ])('the code %s ends in %i %s', async (code, status, expected) => {
    expect(await open({ grant: 'wechat', code })).toMatchObject({ status, body: { code: expected } })
  })

  test('ten first sign-ins at once make one person', async () => {
    const sessions = await Promise.all(Array.from({ length: 10 }, () => wechatSession('all-at-once')))
    expect(new Set(sessions.map(({ person }) => person.id)).size).toBe(1)
    const { rows } = await api.deps.pool.query(
      'select from persons p where not exists (select from identities where person_id = p.id)',
    )
    expect(rows).toHaveLength(0)
  })

  test('without a mini-program configured it is refused', async () => {
    const other = await createTestApi([accountHandlers], { config: { wechat: null } })
    const answer = await other.call('POST /v1/sessions', { body: { grant: 'wechat', code: 'code-of-an' } })
    expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } })
    await other.close()
  })
})

describe('signing out', () => {
  test('the session can not go on, and the other device stays signed in', async () => {
    const [here, there] = [await wechatSession(), await wechatSession()]
    expect((await api.call('DELETE /v1/sessions', { token: here.token })).status).toBe(204)
    expect((await api.call('DELETE /v1/sessions', { token: here.token })).status).toBe(204)
    expect((await refresh(here.refreshToken)).body).toMatchObject({ code: 'token_invalid' })
    expect((await refresh(there.refreshToken)).status).toBe(201)
  })

  test('needs somebody who is signed in', async () => {
    expect(await api.call('DELETE /v1/sessions')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
    expect(await api.call('GET /v1/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
  })
})
