import type { Home } from '@zhuiguang/contract'
import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { bookingHandlers } from '../bookings/routes.ts'
import { contentCache } from '../kernel/content-cache.ts'
import { registerRoutes } from '../kernel/route.ts'
import { homeHandlers } from './routes.ts'

const NOON = '2026-11-23T12:00:00+08:00'
const URL = '/v1/home?near=113.9618,22.7314'

let api: TestApi
/** A second node on the same database. */
let other: FastifyInstance
beforeEach(async () => {
  api = await createTestApi([homeHandlers, bookingHandlers], { pack: 'guangming', now: NOON })
  other = Fastify()
  other.setValidatorCompiler(() => () => true)
  const deps = { ...api.deps, content: contentCache(api.deps.pool) }
  registerRoutes(other, deps, homeHandlers(deps), true)
})
afterEach(async () => {
  await other.close()
  await api.close()
})

const home = async (url = URL, call = {}) => (await api.call<Home>(`GET ${url}`, call)).body
const otherHome = async () => (await other.inject({ url: URL })).json<Home>()
const nodes: [string, () => Promise<Home>][] = [
  ['this node', home],
  ['the other node', otherHome],
]

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

test.each(nodes)('a booking is seen by the very next request on %s', async (_, ask) => {
  const [course] = (await ask()).courses
  const { token } = await api.signUp()
  expect((await api.call(`POST /v1/slots/${course!.next!.slotId}/bookings`, { token, body: {} })).status).toBe(201)
  const [now] = (await ask()).courses
  expect(now!.next).toEqual({ ...course!.next, remaining: course!.next!.remaining - 1 })
})

test.each(nodes)('a stall that was booked has a seat less on %s', async (_, ask) => {
  const day = async () => (await ask()).marketDays.find(({ id }) => id === 'gm.mkt-baihua.20261125')!
  const before = (await day()).bookable!
  const { token } = await api.signUp()
  await api.call('POST /v1/slots/gm.law-baihua.202611251730/bookings', { token, body: {} })
  expect((await day()).bookable).toEqual({ ...before, remaining: before.remaining - 1 })
})

test('when the next slot of a course is full, the one after it is shown', async () => {
  const [course] = (await home()).courses
  await sql`update slots set taken = capacity where id = ${course!.next!.slotId}`.execute(api.deps.db)
  const after = (await home()).courses.find(({ id }) => id === course!.id)!
  expect(after.next!.startsAt > course!.next!.startsAt).toBe(true)
  expect(after.next!.remaining).toBeGreaterThan(0)
})

test.each(nodes)('a change of the pack is seen by the very next request on %s', async (_, ask) => {
  await ask()
  await sql`update places set name = '新名字' where id = 'gm.rongyin'`.execute(api.deps.db)
  expect((await ask()).places[0]!.name).toBe('新名字')
  await sql`update market_days set status = 'cancelled', reason = '台风', reason_en = 'Typhoon' where id = 'gm.mkt-baihua.20261125'`.execute(
    api.deps.db,
  )
  expect((await ask()).marketDays[0]).toMatchObject({
    id: 'gm.mkt-baihua.20261125',
    status: 'cancelled',
    reason: '台风',
    bookable: null,
  })
})

test('of many requests at once none sees seats from before a booking that was answered first', async () => {
  const [course] = (await home()).courses
  const people = await Promise.all(Array.from({ length: 5 }, () => api.signUp()))
  const { slotId, remaining } = course!.next!
  for (const [index, { token }] of people.entries()) {
    const crowd = Array.from({ length: 20 }, () => home())
    await api.call(`POST /v1/slots/${slotId}/bookings`, { token, body: {} })
    const late = Array.from({ length: 20 }, (__, n) => home(n % 2 ? URL : '/v1/home'))
    for (const { courses } of await Promise.all(late)) {
      expect(courses.find(({ next }) => next?.slotId === slotId)?.next?.remaining).toBe(remaining - index - 1)
    }
    await Promise.all(crowd)
  }
})

test('without a change the same text is sent again, and a phone that has it gets 304', async () => {
  const first = await api.app.inject({ url: URL })
  const again = await api.app.inject({ url: URL, headers: { 'if-none-match': String(first.headers.etag) } })
  expect(again.statusCode).toBe(304)
  expect(again.body).toBe('')
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
  const [course] = (await home()).courses
  await api.call(`POST /v1/slots/${course!.next!.slotId}/bookings`, { token, body: {} })
  await sql`insert into cases (id, number, person_id, area_id, text, answers, anonymous, private, status, created_at, closed_at, outcome)
    select 'case' || n, 'GM' || n, ${id}, 'gm.440311001', '路灯不亮了', '{}', false, false, s, ${new Date(NOON)}::timestamptz + n * interval '1 s',
      case s when 'closed' then now() end, case s when 'closed' then 'withdrawn' end
    from unnest(array['submitted', 'submitted', 'submitted', 'closed']) with ordinality as c (s, n)`.execute(
    api.deps.db,
  )
  const mine = await home(URL, { token })
  expect(mine.nextBooking).toMatchObject({ slotId: course!.next!.slotId, status: 'confirmed' })
  expect(mine.cases.total).toBe(3)
  expect(mine.cases.items[0]).toMatchObject({ id: 'case3', title: '路灯不亮了' })
  expect(await home()).toMatchObject({ nextBooking: null, cases: { items: [], total: 0 } })
})
