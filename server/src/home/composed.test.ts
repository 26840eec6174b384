import type { About, Place, SearchResults } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { homeHandlers } from './routes.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([homeHandlers], { pack: 'guangming', now: '2026-11-23T12:00:00+08:00' })
})
afterAll(() => api.close())

const search = async (q: string) => (await api.call<SearchResults>(`GET /v1/search?q=${encodeURIComponent(q)}`)).body
const about = async (language: 'zh' | 'en' = 'zh') => (await api.call<About>('GET /v1/about', { language })).body

test("a place's page has its facts with the day they were checked, its areas and its courses", async () => {
  const { body } = await api.call<Place>('GET /v1/places/gm.rongyin?near=113.9618,22.7314')
  expect(body).toMatchObject({ id: 'gm.rongyin', name: '榕荫棋园', openNow: true, openingHours: 'Mo-Su 06:00-22:00' })
  expect(Math.abs(Number(body.distance) - 350)).toBeLessThan(3)
  expect(body.facts[0]).toEqual({ fact: 'step_free', value: 'yes', note: '轮椅、童车可进', verifiedAt: '2026-11-09' })
  expect(body.facts.find(({ value }) => value === 'unknown')).toMatchObject({ verifiedAt: null })
  expect(body.areas.map(({ level }) => level).slice(0, 2)).toEqual(['subdistrict', 'community'])
  expect(body.offerings.map(({ id }) => id)).toContain('gm.chess-start')
})

test('a market site shows its next days, and leaves stalls and shifts to them', async () => {
  const { body } = await api.call<Place>('GET /v1/places/gm.ms-herun')
  expect(body.marketDays[0]).toMatchObject({ id: 'gm.mkt-herun.20261128', placeId: 'gm.ms-herun' })
  expect(body.offerings.every(({ kind }) => kind !== 'stall' && kind !== 'shift')).toBe(true)
})

test('a place that is unknown or withdrawn is not found', async () => {
  await sql`update places set retired_at = now() where id = 'gm.dadingling'`.execute(api.deps.db)
  for (const id of ['gm.dadingling', 'gm.nowhere'])
    expect(await api.call(`GET /v1/places/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test.each([['法律'], ['falv'], ['fl']])('%s finds the legal desks', async (q) => {
  expect((await search(q)).offerings.map(({ id }) => id)).toContain('gm.desk-law-by')
})

test('a search finds places, market days and matters, each in its own list', async () => {
  expect((await search('榕荫')).places.map(({ id }) => id)).toContain('gm.rongyin')
  const { marketDays } = await search('和润')
  expect(marketDays[0]).toMatchObject({ id: 'gm.mkt-herun.20261128' })
  expect((await search('路灯')).matters.map(({ name }) => name)).toContain('路灯不亮')
  expect((await search('jinggai')).matters[0]?.officialName).toContain('井盖')
})

test.each([['，。'], ['没有这样的东西呀'], ['%'], ["' or 1=1"]])('a search for %s finds nothing', async (q) => {
  expect(await search(q)).toEqual({ places: [], marketDays: [], offerings: [], matters: [] })
})

test('about says in both languages who runs this and where the data comes from', async () => {
  const [zh, en] = [await about(), await about('en')]
  expect([zh.districtName, en.districtName]).toEqual(['光明区', 'Guangming District'])
  expect(zh.texts.privacy).not.toBe(en.texts.privacy)
  expect(zh.attributions.find(({ title }) => title === 'OpenStreetMap')).toMatchObject({ licence: 'ODbL 1.0' })
  expect(zh.map).toMatchObject({ centre: [113.9618, 22.7314], bordersNote: expect.stringContaining('示意') })
  expect(zh.hall.openNow).toBe(false)
  expect(zh.signIn).toEqual({ wechat: false, demo: true })
})

test('about counts the samples among the rows that people see', async () => {
  const before = (await about()).samples
  expect(before.offerings?.all).toBeGreaterThan(50)
  await sql`update areas set sample = true where id = 'gm.440311001001'`.execute(api.deps.db)
  const after = (await about()).samples
  expect(after.areas).toEqual({ sample: Number(before.areas?.sample) + 1, all: before.areas?.all })
})

test('while no pack has been imported, about and home ask to try again later', async () => {
  const empty = await createTestApi([homeHandlers])
  try {
    for (const route of ['GET /v1/about', 'GET /v1/home'])
      expect(await empty.call(route)).toMatchObject({ status: 503, body: { code: 'database_unreachable' } })
  } finally {
    await empty.close()
  }
})
