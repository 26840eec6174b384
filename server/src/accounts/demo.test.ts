import type { Session } from '@zhuiguang/contract'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { insertPack } from '../../test/offerings.ts'
import { findGrants } from './roles-store.ts'
import { accountHandlers } from './routes.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([accountHandlers], { config: { demo: true, packDir: '/packs/second' } })
})
afterAll(() => api.close())

const signIn = async (persona: string) =>
  (await api.call<Session>('POST /v1/sessions', { body: { grant: 'demo', persona } })).body.person

async function insertCircle(pack: string): Promise<void> {
  const area = { pack, name: '圈', name_en: 'Circle', centre: '(113.95,22.75)', source: 'test', sample: true }
  await insertPack(api.deps.db, pack)
  await api.deps.db
    .insertInto('areas')
    .values([
      { ...area, id: `${pack}.s`, level: 'subdistrict', parent_id: null },
      { ...area, id: `${pack}.c`, level: 'community', parent_id: `${pack}.s` },
      { ...area, id: `${pack}.k2`, level: 'circle', parent_id: `${pack}.c` },
      { ...area, id: `${pack}.k1`, level: 'circle', parent_id: `${pack}.c` },
    ])
    .execute()
}

test.each([
  ['resident', '街坊 0001', ['resident']],
  ['resident-2', '街坊 0002', ['resident']],
  ['resident-9999', '街坊 9999', ['resident']],
  ['volunteer', '演示志愿者', ['resident', 'volunteer']],
  ['business', '演示企业', ['resident', 'business']],
  ['line-officer', '演示线条专员', ['resident', 'line_officer']],
  ['admin', '演示管理员', ['resident', 'admin']],
])('%s is %s with the roles %j, the same person each time', async (persona, displayName, roles) => {
  const first = await signIn(persona)
  expect(first).toEqual({ id: expect.any(String), displayName, roles })
  expect(await signIn(persona)).toEqual(first)
})

test('the line officer answers for construction', async () => {
  const { id } = await signIn('line-officer')
  expect(await findGrants(api.deps.db, id)).toEqual([{ role: 'line_officer', areaId: null, line: 'construction' }])
})

test('the circle lead gets the first circle of the default pack as soon as there is one', async () => {
  const { id, roles } = await signIn('circle-lead')
  expect(roles).toEqual(['resident'])
  await insertCircle('first')
  await insertCircle('second')
  expect((await signIn('circle-lead')).roles).toEqual(['resident', 'circle_lead'])
  expect(await findGrants(api.deps.db, id)).toEqual([{ role: 'circle_lead', areaId: 'second.k1', line: null }])
})

test('ten first sign-ins at once make one person with one role', async () => {
  await api.deps.pool.query('truncate identities, role_grants')
  const people = await Promise.all(Array.from({ length: 10 }, () => signIn('admin')))
  expect(new Set(people.map(({ id }) => id)).size).toBe(1)
  expect(await findGrants(api.deps.db, people[0]?.id ?? '')).toHaveLength(1)
})

test.each(['resident-1', 'resident-02', 'resident-10000', 'mayor', ''])('there is no persona %j', async (persona) => {
  const answer = await api.call('POST /v1/sessions', { body: { grant: 'demo', persona } })
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 'invalid_input', fields: { 'body.persona': expect.any(String) } },
  })
})

test('with the demo switched off nobody signs in so, and nobody is made', async () => {
  const closed = await createTestApi([accountHandlers], { config: { demo: false } })
  const answer = await closed.call('POST /v1/sessions', { body: { grant: 'demo', persona: 'admin' } })
  expect(answer).toMatchObject({ status: 403, body: { code: 'demo_is_off' } })
  expect((await closed.deps.pool.query('select from persons')).rowCount).toBe(0)
  await closed.close()
})
