import type { PlaceCard } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { haversine } from '../../test/haversine.ts'
import { placeHandlers } from './routes.ts'

type Page = { items: PlaceCard[]; nextCursor: string | null }
const HERE = 'near=113.9618,22.7314'

let api: TestApi
beforeAll(async () => {
  // Monday, noon
  api = await createTestApi([placeHandlers], { pack: 'guangming', now: '2026-11-23T12:00:00+08:00' })
})
afterAll(() => api.close())

const list = async (query: string) => (await api.call<Page>(`GET /v1/places?${query}`)).body
const refused = async (query: string) =>
  (await api.call<{ code: string; fields?: object }>(`GET /v1/places?${query}`)).body

async function allPages(query: string): Promise<PlaceCard[]> {
  const items: PlaceCard[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page = await list(`${query}${cursor && `&cursor=${cursor}`}`)
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

test('places come nearest first, with true metres', async () => {
  const { items } = await list(`${HERE}&limit=50`)
  expect(items.length).toBeGreaterThan(30)
  for (const { distance, location } of items)
    expect(Math.abs(Number(distance) - haversine([113.9618, 22.7314], location))).toBeLessThan(5)
  const distances = items.map(({ distance }) => Number(distance))
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
})

test('pages put together are the whole list, each place once', async () => {
  const whole = (await list(`${HERE}&limit=50`)).items.map(({ id }) => id)
  expect((await allPages(`${HERE}&limit=7`)).map(({ id }) => id)).toEqual(whole)
  const byName = await allPages('limit=7')
  expect(byName.map(({ id }) => id).toSorted()).toEqual(whole.toSorted())
  expect(byName.every(({ distance }) => distance === null)).toBe(true)
})

test('places at the same spot are all there, page by page', async () => {
  await sql`insert into places (id, pack, kind, name, name_en, location, cover, search_tokens, source, sample)
    select 'gm.same-' || n, 'guangming', 'greenway', '同一点', 'Same spot', '(113.5,22.5)', 'park', '{}', 'test', true
    from generate_series(1, 5) n`.execute(api.deps.db)
  const items = await allPages('near=113.5,22.5&kind=greenway&radius=10&limit=2')
  expect(items.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `gm.same-${n}`))
  await sql`delete from places where id like 'gm.same-%'`.execute(api.deps.db)
})

test('a radius counts true metres', async () => {
  const all = (await list(`${HERE}&limit=50`)).items
  for (const { id, distance } of all.slice(5, 30)) {
    const within = async (radius: number) =>
      (await list(`${HERE}&radius=${radius}&limit=50`)).items.map((place) => place.id)
    expect(await within(Number(distance) + 1)).toContain(id)
    expect(await within(Number(distance) - 1)).not.toContain(id)
  }
})

test('kind and facts narrow the list together', async () => {
  const parks = await list(`${HERE}&kind=pocket_park&facts=step_free,toilet&limit=50`)
  expect(parks.items.length).toBeGreaterThan(2)
  const { rows } = await sql<{ id: string }>`select p.id from places p where kind = 'pocket_park'
    and (select count(*) from place_facts f where f.place_id = p.id and f.fact in ('step_free', 'toilet') and f.value = 'yes') = 2`.execute(
    api.deps.db,
  )
  expect(parks.items.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
})

test.each([['公园'], ['gongyuan'], ['gy'], ['PARK']])('%s finds parks', async (q) => {
  const names = (await list(`q=${encodeURIComponent(q)}&limit=50`)).items.map(({ name }) => name)
  expect(names).toContain('大顶岭山林公园')
})

test('the exact name comes first, however far away it is', async () => {
  await sql`insert into places (id, pack, kind, name, name_en, location, cover, search_tokens, source, sample)
    values ('gm.far', 'guangming', 'park', '公园', 'Park itself', '(114.5,23.5)', 'park', '{公园,公,园}', 'test', true)`.execute(
    api.deps.db,
  )
  const items = await allPages(`${HERE}&q=${encodeURIComponent('公园')}&limit=2`)
  expect(items[0]?.id).toBe('gm.far')
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  await sql`delete from places where id = 'gm.far'`.execute(api.deps.db)
})

test('words without letters, digits or Chinese find nothing, not everything', async () => {
  expect(await list(`q=${encodeURIComponent('，。！')}`)).toEqual({ items: [], nextCursor: null })
})

test('only open places are listed when that is asked for, and pages stay full', async () => {
  const all = (await list(`${HERE}&limit=50`)).items
  const open = all.filter(({ openNow }) => openNow)
  expect(open.length).toBeGreaterThan(5)
  expect(open.length).toBeLessThan(all.length)
  const first = await list(`${HERE}&openNow=true&limit=5`)
  expect(first.items).toEqual(open.slice(0, 5))
  expect(await allPages(`${HERE}&openNow=true&limit=5`)).toEqual(open)
  api.setNow('2026-11-23T03:00:00+08:00')
  expect((await list(`${HERE}&openNow=true&limit=50`)).items.every(({ closesAt }) => closesAt === null)).toBe(true)
  api.setNow('2026-11-23T12:00:00+08:00')
})

test('names are in the language that is asked for', async () => {
  const { body } = await api.call<Page>(`GET /v1/places?${HERE}&limit=1&kind=pocket_park`, { language: 'en' })
  expect(body.items[0]?.name).toBe('Banyan Chess Garden')
})

test.each([
  ['a radius around nothing', 'radius=100', 'invalid_input'],
  ['a radius of −1', `${HERE}&radius=-1`, 'invalid_input'],
  ['a radius of 10,000 km', `${HERE}&radius=10000000`, 'invalid_input'],
  ['a longitude of 200', 'near=200,22', 'outside_the_world'],
  ['an unknown kind', 'kind=castle', 'invalid_input'],
  ['an unknown fact', 'facts=step_free,gold', 'invalid_input'],
  ['a broken cursor', 'cursor=abc', 'cursor_broken'],
])('%s is refused', async (_, query, code) => {
  expect(await refused(query)).toMatchObject({ code })
})

test('a cursor is good for its own list only', async () => {
  const { nextCursor } = await list(`${HERE}&limit=2`)
  expect((await list(`${HERE}&limit=9&cursor=${nextCursor}`)).items).toHaveLength(9)
  expect(await refused(`${HERE}&limit=2&kind=park&cursor=${nextCursor}`)).toMatchObject({ code: 'cursor_broken' })
})

test('a point in the world but far from here has its distances', async () => {
  const { items } = await list('near=0,0&limit=1')
  expect(items[0]?.distance).toBeGreaterThan(10_000_000)
})

test('a place that a pack changes or withdraws is seen so by the next request', async () => {
  const query = `${HERE}&kind=pocket_park&limit=1`
  expect((await list(query)).items[0]?.id).toBe('gm.rongyin')
  await sql`update places set name = '新名字' where id = 'gm.rongyin'`.execute(api.deps.db)
  expect((await list(query)).items[0]?.name).toBe('新名字')
  await sql`update places set retired_at = now() where id = 'gm.rongyin'`.execute(api.deps.db)
  expect((await list(query)).items[0]?.id).not.toBe('gm.rongyin')
  await sql`update places set retired_at = null, name = '榕荫棋园' where id = 'gm.rongyin'`.execute(api.deps.db)
})
