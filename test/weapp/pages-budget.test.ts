import { resolve } from 'node:path'
import { boot } from '../weapp-harness/boot'
import type { MiniProgram } from '../weapp-harness/mini-program'
import { until } from '../weapp-harness/until'
import { SERVED_URL } from '../served/address'

const dist = resolve('dist/weapp')
const KB = 1024
const near = '113.965,22.7325'
const preferences = { theme: 'light', place: { at: near.split(',').map(Number), name: '碧眼社区' } }

interface Session {
  token: string
}
const get = async <T>(path: string, token?: string): Promise<T> => {
  const answer = await fetch(`${SERVED_URL}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} })
  return (await answer.json()) as T
}
const post = async <T>(path: string, body: object, token?: string): Promise<T> => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  return (await (
    await fetch(`${SERVED_URL}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  ).json()) as T
}

/** A resident with a booking and a request, so that every part of every page has something to show. */
async function someone() {
  const session = await post<Session>('/v1/sessions', { grant: 'demo', persona: 'resident-77' })
  const { token } = session
  const { items: offerings } = await get<{ items: { next: { slotId: string; remaining: number } | null }[] }>(
    '/v1/offerings?kind=course&limit=50',
  )
  const slotId = offerings.find(({ next }) => next && next.remaining > 0)!.next!.slotId
  const booking = await post<{ id: string }>(`/v1/slots/${slotId}/bookings`, {}, token)
  const one = await post<{ id: string }>('/v1/cases', { text: '路灯不亮', location: [113.965, 22.7325] }, token)
  return { session, bookingId: booking.id, caseId: one.id }
}

let who: Awaited<ReturnType<typeof someone>>
let program: MiniProgram
beforeAll(async () => {
  who = await someone()
})
afterEach(() => program.close())

const storage = () =>
  new Map<string, unknown>([
    ['session', who.session],
    ['preferences', preferences],
  ])

/** Opens a page and waits until it has shown what came over the network and is quiet. */
async function settled(url: string) {
  program = boot(dist, {
    url,
    storage: storage() as never,
    device: { position: { latitude: 22.7325, longitude: 113.965 } },
  })
  let before = -1
  await until(
    `${url} to be quiet`,
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      const { setData } = program.measure()
      const quiet = setData.length > 0 && setData.length === before && program.$$('.skel').length === 0
      before = setData.length
      return quiet
    },
    15_000,
  )
  return program.measure()
}

test('home sends at most two setData calls of 12 KB in all, 260 nodes, 12 deep', async () => {
  const { setData, bytes, nodes, depth } = await settled('tabs/home/index')
  await program.see('榕荫棋园')
  console.log(`home: ${setData.length} setData, ${(bytes / KB).toFixed(1)} KB, ${nodes} nodes, depth ${depth}`)
  expect(setData.length).toBeLessThanOrEqual(2)
  expect(bytes).toBeLessThanOrEqual(12 * KB)
  expect(nodes).toBeLessThanOrEqual(260)
  expect(depth).toBeLessThanOrEqual(12)
})

test.each([
  ['tabs/discover/index'],
  ['tabs/services/index'],
  ['tabs/me/index'],
  ['places/place/index?id=gm.rongyin'],
  ['places/market-days/index'],
  ['places/search/index?q=公园'],
  ['cases/new/index'],
  ['cases/list/index'],
  ['bookings/catalogue/index?kind=course'],
  ['bookings/list/index'],
  ['account/sign-in/index'],
  ['account/about/index'],
  ['account/settings/index'],
  ['business/overview/index'],
  ['market'],
  ['slots'],
  ['booking'],
  ['case'],
])('%s sends at most 24 KB and 400 nodes', async (page) => {
  const { items } = await get<{ items: { id: string }[] }>('/v1/market-days?limit=1')
  const { items: courses } = await get<{ items: { id: string }[] }>('/v1/offerings?kind=course&limit=1')
  const known: Record<string, string> = {
    market: `places/market-day/index?id=${items[0]!.id}`,
    slots: `bookings/slots/index?id=${courses[0]!.id}`,
    booking: `bookings/detail/index?id=${who.bookingId}`,
    case: `cases/detail/index?id=${who.caseId}`,
  }
  const { bytes, nodes, setData } = await settled(known[page] ?? page)
  console.log(`${page}: ${setData.length} setData, ${(bytes / KB).toFixed(1)} KB, ${nodes} nodes`)
  expect(bytes).toBeLessThanOrEqual(24 * KB)
  expect(nodes).toBeLessThanOrEqual(400)
})

test('an offline start shows the last home with its date', async () => {
  await settled('tabs/home/index')
  const kept = program.around.storage
  program.close()
  program = boot(dist, { url: 'tabs/home/index', storage: kept, online: false })
  await program.see('榕荫棋园')
  await program.see('没有网络')
})
