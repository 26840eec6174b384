import type { Home } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { bookingHandlers } from '../bookings/routes.ts'
import { homeHandlers } from './routes.ts'

const NOON = '2026-11-23T12:00:00+08:00'
const URL = '/v1/home?near=113.9618,22.7314'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([homeHandlers, bookingHandlers], { pack: 'guangming', now: NOON })
})
beforeEach(() => api.setNow(NOON))
afterAll(() => api.close())

const home = async (url = URL, call = {}) => (await api.call<Home>(`GET ${url}`, call)).body

test('home has the community, its notice, parks, markets, courses and the hall', async () => {
  const shown = await home()
  expect(shown.community).toMatchObject({ id: 'gm.440311001002', name: '碧眼社区' })
  expect(shown.notice?.id).toBe('gm.water-biyan')
  expect(shown.places.map(({ id }) => id).slice(0, 2)).toEqual(['gm.rongyin', 'gm.shiguang'])
  expect(shown.places.every(({ kind }) => kind === 'pocket_park')).toBe(true)
  expect(shown.places).toHaveLength(4)
  expect(shown.marketDays.map(({ startsAt }) => startsAt)).toEqual(
    shown.marketDays.map(({ startsAt }) => startsAt).toSorted(),
  )
  expect(shown.marketDays).toHaveLength(3)
  expect(shown.courses).toHaveLength(3)
  expect(shown.courses.every(({ kind, next }) => kind === 'course' && next !== null)).toBe(true)
  expect(shown).toMatchObject({ nextBooking: null, cases: { items: [], total: 0 }, hall: { phone: '12345' } })
})

test('what is open now is told anew every minute', async () => {
  expect((await home()).places[0]).toMatchObject({ openNow: true, closesAt: '2026-11-23T22:00:00+08:00' })
  api.setNow('2026-11-23T22:00:30+08:00')
  expect((await home()).places[0]).toMatchObject({ openNow: false, opensAt: '2026-11-24T06:00:00+08:00' })
})

test('without a location home is that of the middle of the district, and tells no distance', async () => {
  const shown = await home('/v1/home')
  expect(shown.community?.id).toBe('gm.440311001002')
  const distances = [...shown.places, ...shown.marketDays, ...shown.courses].map(({ distance }) => distance)
  expect(distances.every((distance) => distance === null)).toBe(true)
})

test('outside the service area there is no community, and the notice is one for everybody', async () => {
  const shown = await home('/v1/home?near=0,0')
  expect(shown.community).toBeNull()
  expect(shown.notice?.id).toBe('gm.sample-data')
})

test('a notice is shown on its days only', async () => {
  api.setNow('2026-11-28T23:59:00+08:00')
  expect((await home()).notice?.id).toBe('gm.water-biyan')
  api.setNow('2026-11-29T00:00:00+08:00')
  expect((await home()).notice?.id).not.toBe('gm.water-biyan')
})

test('home is in the language that is asked for', async () => {
  const shown = await home(URL, { language: 'en' })
  expect(shown.community?.name).toBe('Biyan Community')
  expect((await home()).community?.name).toBe('碧眼社区')
})

test('a person sees their own next booking and open requests, and nobody else does', async () => {
  const { id, token } = await api.signUp()
  const slotId = (await home()).courses[0]?.next?.slotId
  await api.call(`POST /v1/slots/${slotId}/bookings`, { token, body: {} })
  await sql`insert into cases (id, number, person_id, area_id, text, answers, anonymous, private, status, created_at, closed_at, outcome)
    select 'case' || n, 'GM' || n, ${id}, 'gm.440311001', '路灯不亮了', '{}', false, false, s, ${new Date(NOON)}::timestamptz + n * interval '1 s',
      case s when 'closed' then now() end, case s when 'closed' then 'withdrawn' end
    from unnest(array['submitted', 'submitted', 'submitted', 'closed']) with ordinality as c (s, n)`.execute(
    api.deps.db,
  )
  const mine = await home(URL, { token })
  expect(mine.nextBooking).toMatchObject({ slotId, status: 'confirmed' })
  expect(mine.cases.total).toBe(3)
  expect(mine.cases.items[0]).toMatchObject({ id: 'case3', title: '路灯不亮了' })
  expect(await home()).toMatchObject({ nextBooking: null, cases: { items: [], total: 0 } })
})
