import type { MarketDay, MarketDayCard } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { bookingHandlers } from '../bookings/routes.ts'
import { marketDayHandlers } from './routes.ts'

type Page = { items: MarketDayCard[]; nextCursor: string | null }
const SATURDAY = 'gm.mkt-herun.20261128'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([marketDayHandlers, bookingHandlers], {
    pack: 'guangming',
    now: '2026-11-23T12:00:00+08:00',
  })
})
afterAll(() => api.close())

const list = async (query: string) => (await api.call<Page>(`GET /v1/market-days?${query}`)).body
const show = async (id: string, token?: string) =>
  (await api.call<MarketDay>(`GET /v1/market-days/${id}`, { ...(token && { token }) })).body

test('market days come in order of time, from today on for 30 days', async () => {
  const { items } = await list('limit=50')
  const dates = items.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted())
  expect(String(dates[0]) >= '2026-11-23' && String(dates.at(-1)) <= '2026-12-23').toBe(true)
  expect(items.length).toBeGreaterThan(10)
})

test('a market of this morning is still listed today, by the calendar of the district', async () => {
  api.setNow('2026-11-29T23:30:00+08:00')
  expect((await list('limit=1')).items[0]?.date).toBe('2026-11-29')
  api.setNow('2026-11-30T00:30:00+08:00')
  expect(String((await list('limit=1')).items[0]?.date) > '2026-11-29').toBe(true)
  api.setNow('2026-11-23T12:00:00+08:00')
})

test('pages put together are the whole list', async () => {
  const whole = (await list('limit=50')).items
  const first = await list('limit=3')
  const second = await list(`limit=50&cursor=${first.nextCursor}`)
  expect([...first.items, ...second.items]).toEqual(whole)
  expect(second.nextCursor).toBeNull()
})

test('days that are cancelled or moved are there, with the reason in the language asked for', async () => {
  const { items } = await list('from=2026-12-20&to=2026-12-26&limit=50')
  expect(items.find(({ id }) => id === 'gm.mkt-herun.20261226')).toMatchObject({ status: 'cancelled', bookable: null })
  const moved = await api.call<MarketDay>('GET /v1/market-days/gm.mkt-square.20261220', { language: 'en' })
  expect(moved.body).toMatchObject({
    status: 'moved',
    placeId: 'gm.laojie',
    reason: expect.stringContaining('Winter solstice'),
  })
})

test('a distance is told, and a radius narrows the list', async () => {
  const { items } = await list('near=113.9543,22.7347&radius=500&limit=50')
  expect(items.length).toBeGreaterThan(2)
  expect(items.every(({ distance, placeId }) => Number(distance) <= 500 && placeId === 'gm.ms-herun')).toBe(true)
})

/** Seats left with the lawyers. */
const seats = async () =>
  (await show(SATURDAY)).stalls.find(({ offeringId }) => offeringId === 'gm.law-herun')?.remaining

/** Whether a person may take the shift of the guides. */
const guideShift = async (token?: string) =>
  (await show(SATURDAY, token)).shifts.find(({ offeringId }) => offeringId === 'gm.guide-herun')?.slot.eligibility

test('a booking shows in the seats of the card, the stall and its own person', async () => {
  const before = Number(await seats())
  const person = await api.signUp()
  expect(await guideShift(person.token)).toBe('free')
  await api.call(`POST /v1/slots/gm.law-herun.202611281500/bookings`, { token: person.token, body: {} })
  expect(await seats()).toBe(before - 1)
  expect(await guideShift(person.token)).toBe('collides')
  expect(await guideShift()).toBe('free')
})

test('walk-in stalls have no seats, and a market day names the areas that it is in', async () => {
  const day = await show(SATURDAY)
  expect(day.stalls.filter(({ mode }) => mode === 'walk_in').every(({ remaining }) => remaining === null)).toBe(true)
  expect(day.stalls.filter(({ mode }) => mode === 'bookable').every(({ remaining }) => Number(remaining) >= 0)).toBe(
    true,
  )
  expect(day.areas.map(({ level }) => level)).toEqual(['subdistrict', 'community', 'circle', 'unit'])
})

test.each([
  ['an unknown day', '/gm.mkt-none.20261128', 404, 'not_found'],
  ['days in the wrong order', '?from=2026-12-02&to=2026-12-01', 400, 'invalid_input'],
  ['a day at the end of time', '?from=9999-12-31', 400, 'invalid_input'],
  ['a radius around nothing', '?radius=500', 400, 'invalid_input'],
  ['a broken cursor', '?cursor=WzFd', 400, 'cursor_broken'],
])('%s is refused', async (_, path, status, code) => {
  expect(await api.call(`GET /v1/market-days${path}`)).toMatchObject({ status, body: { code } })
})

test('the days of a withdrawn series are gone', async () => {
  await sql`update market_series set retired_at = now() where id = 'gm.mkt-baihua'`.execute(api.deps.db)
  expect((await list('limit=50')).items.some(({ id }) => id.startsWith('gm.mkt-baihua'))).toBe(false)
  expect((await api.call('GET /v1/market-days/gm.mkt-baihua.20261125')).status).toBe(404)
})
