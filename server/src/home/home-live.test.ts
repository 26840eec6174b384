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

/** The course that home shows first, with its next slot. */
function firstCourse({ courses: [course] }: Home) {
  if (!course?.next) throw new Error('home shows no course with a slot')
  return { id: course.id, next: course.next }
}

test.each(nodes)('a booking is seen by the very next request on %s', async (_, ask) => {
  const course = firstCourse(await ask())
  const { token } = await api.signUp()
  expect((await api.call(`POST /v1/slots/${course.next.slotId}/bookings`, { token, body: {} })).status).toBe(201)
  expect(firstCourse(await ask()).next).toEqual({ ...course.next, remaining: course.next.remaining - 1 })
})

test.each(nodes)('a stall that was booked has a seat less on %s', async (_, ask) => {
  const seats = async () =>
    Number((await ask()).marketDays.find(({ id }) => id === 'gm.mkt-baihua.20261125')?.bookable?.remaining)
  const before = await seats()
  const { token } = await api.signUp()
  await api.call('POST /v1/slots/gm.law-baihua.202611251730/bookings', { token, body: {} })
  expect(await seats()).toBe(before - 1)
})

test('when the next slot of a course is full, the one after it is shown', async () => {
  const course = firstCourse(await home())
  await sql`update slots set taken = capacity where id = ${course.next.slotId}`.execute(api.deps.db)
  const after = (await home()).courses.find(({ id }) => id === course.id)?.next
  expect(String(after?.startsAt) > course.next.startsAt).toBe(true)
  expect(after?.remaining).toBeGreaterThan(0)
})

test.each(nodes)('a change of the pack is seen by the very next request on %s', async (_, ask) => {
  await ask()
  await sql`update places set name = '新名字' where id = 'gm.rongyin'`.execute(api.deps.db)
  expect((await ask()).places[0]?.name).toBe('新名字')
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
  const course = firstCourse(await home())
  const people = await Promise.all(Array.from({ length: 5 }, () => api.signUp()))
  const { slotId, remaining } = course.next
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
