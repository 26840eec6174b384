import type { Offering, OfferingCard } from '@zhuiguang/contract'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { CATALOGUE_NOW, insertCatalogue } from '../../test/catalogue.ts'
import { bookingHandlers } from './routes.ts'

type Page = { items: OfferingCard[]; nextCursor: string | null }

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([bookingHandlers], { now: CATALOGUE_NOW })
  await insertCatalogue(api.deps.db)
})
afterAll(() => api.close())

const get = <T>(url: string) => api.call<T>(`GET ${url}`)
const idsOf = async (url: string) => (await get<Page>(url)).body.items.map(({ id }) => id)

describe('the catalogue', () => {
  test('is in order of the next slot, offerings without one last and withdrawn ones absent', async () => {
    expect(await idsOf('/v1/offerings')).toEqual(['gm.law', 'gm.stall', 'gm.rope', 'gm.chess', 'gm.none'])
  })

  test('can be cut by kind and by place', async () => {
    expect(await idsOf('/v1/offerings?kind=course')).toEqual(['gm.rope', 'gm.chess'])
    expect(await idsOf('/v1/offerings?placeId=gm.rongyin')).toEqual(['gm.rope'])
    expect(await idsOf('/v1/offerings?placeId=gm.nowhere')).toEqual([])
  })

  test('the next slot is the first that can be booked: not closing, cancelled or full', async () => {
    const { items } = (await get<Page>('/v1/offerings?kind=course')).body
    expect(items[0]?.next).toEqual({
      slotId: 'gm.rope.free',
      startsAt: '2026-11-26T15:00:00+08:00',
      endsAt: '2026-11-26T16:00:00+08:00',
      remaining: 6,
    })
  })

  test('a slot with seats left that opens later comes before a full one', async () => {
    const { items } = (await get<Page>('/v1/offerings?kind=course')).body
    expect(items[1]?.next).toMatchObject({ slotId: 'gm.chess.unopened', remaining: 10 })
  })

  test('when none can be booked, the next slot is the first to come', async () => {
    const { items } = (await get<Page>('/v1/offerings?kind=stall')).body
    expect(items[0]?.next).toMatchObject({ slotId: 'gm.stall.full', remaining: 0 })
  })

  test('pages of one show each offering once and end', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Page = (await get<Page>(`/v1/offerings?limit=1${cursor && `&cursor=${cursor}`}`)).body
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(['gm.law', 'gm.stall', 'gm.rope', 'gm.chess', 'gm.none'])
  })

  test('a cursor that is broken or of another list is refused', async () => {
    const { nextCursor } = (await get<Page>('/v1/offerings?limit=1')).body
    for (const query of ['cursor=abc', 'cursor=', `kind=course&cursor=${nextCursor}`]) {
      expect(await get(`/v1/offerings?${query}`)).toMatchObject({ status: 400, body: { code: 'cursor_broken' } })
    }
  })
})

describe('one offering', () => {
  test('has its place with the distance, in the language that was asked for', async () => {
    const url = 'GET /v1/offerings/gm.rope?near=113.95,22.76'
    const { body } = await api.call<Offering>(url, { language: 'en' })
    expect(body).toMatchObject({
      title: 'Rope skipping',
      placeName: 'Rongyin pocket park',
      address: '1 Rongyin Road',
      summary: '从零学起',
      location: [113.95, 22.75],
      partyMax: 3,
      cancelUntilMinutes: 120,
      next: { slotId: 'gm.rope.free' },
    })
    expect(body.distance).toBeGreaterThan(1105)
    expect(body.distance).toBeLessThan(1120)
    expect((await get<Offering>('/v1/offerings/gm.rope')).body).toMatchObject({ title: '花式跳绳', distance: null })
  })

  test.each(['/v1/offerings/gm.old', '/v1/offerings/gm.nothing', '/v1/offerings/gm.old/slots'])(
    '%s is not found',
    async (url) => {
      expect(await get(url)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    },
  )
})
