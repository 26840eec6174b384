import type { ApiErrorBody, Booking, Slot } from '@zhuiguang/contract'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { CATALOGUE_NOW, insertCatalogue } from '../../test/catalogue.ts'
import { insertSlot } from '../../test/offerings.ts'
import { bookingHandlers } from './routes.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([bookingHandlers], { now: CATALOGUE_NOW })
  await insertCatalogue(api.deps.db)
})
afterAll(() => api.close())

const get = <T>(url: string, token?: string) => api.call<T>(`GET ${url}`, token ? { token } : {})
const slotsOf = async (query: string, token?: string) => {
  const { items } = (await get<{ items: Slot[] }>(`/v1/offerings/gm.rope/slots?${query}`, token)).body
  return Object.fromEntries(items.map(({ id, eligibility }) => [id.replace('gm.rope.', ''), eligibility]))
}

test('come from today on for 31 days, each with the reason why it can not be booked', async () => {
  expect(await slotsOf('')).toEqual({
    past: 'closed',
    closing: 'closed',
    cancelled: 'closed',
    full: 'full',
    free: 'free',
  })
})

test('days are days of the district, and both ends count', async () => {
  expect(Object.keys(await slotsOf('from=2026-12-24&to=2026-12-24'))).toEqual(['later'])
  expect(await slotsOf('from=2026-12-23&to=2026-12-23')).toEqual({})
  expect(Object.keys(await slotsOf('from=2026-11-24&to=2026-12-24'))).toHaveLength(4)
})

test('one that opens later says when', async () => {
  const { items } = (await get<{ items: Slot[] }>('/v1/offerings/gm.chess/slots')).body
  expect(items).toMatchObject([
    { eligibility: 'full', opensAt: null },
    { eligibility: 'not_yet_open', opensAt: '2026-11-24T15:00:00+08:00' },
  ])
})

test('carry what is true for the person who asks, and for nobody else', async () => {
  const { token } = await api.signUp()
  await insertSlot(api.deps.db, { id: 'gm.law.same', offering_id: 'gm.law', starts_at: '2026-11-26T15:30:00+08:00' })
  const { body } = await api.call<Booking>('POST /v1/slots/gm.law.same/bookings', { token, body: {} })
  expect(await slotsOf('', token)).toMatchObject({ free: 'collides' })
  expect(await slotsOf('')).toMatchObject({ free: 'free' })
  await api.call(`POST /v1/bookings/${body.id}/actions`, { token, body: { action: 'cancel' } })
  await api.call('POST /v1/slots/gm.rope.free/bookings', { token, body: {} })
  expect(await slotsOf('', token)).toMatchObject({ free: 'already_booked' })
})

test.each([
  ['from=2026-11-24&to=2026-11-23', 'query.to', '不能早于'],
  ['from=2026-11-24&to=2026-12-25', 'query.to', '31 天'],
  ['from=yesterday', 'query.from', '格式不对'],
  ['from=2026-02-31', 'query.from', '格式不对'],
])('the span %s is refused at %s', async (query, field, words) => {
  const { status, body } = await get<ApiErrorBody>(`/v1/offerings/gm.rope/slots?${query}`)
  expect([status, body.code]).toEqual([400, 'invalid_input'])
  expect(body.fields?.[field]).toContain(words)
})

test.each(['from=9999-12-31&to=9999-12-31', 'from=0000-01-01&to=0000-01-02'])(
  'the odd days %s are answered',
  async (query) => {
    expect((await get(`/v1/offerings/gm.rope/slots?${query}`)).status).toBe(200)
  },
)
