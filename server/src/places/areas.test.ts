import type { Area } from '@zhuiguang/contract'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { placeHandlers } from './routes.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi([placeHandlers], { pack: 'guangming' })
})
afterAll(() => api.close())

const list = async (query: string) => (await api.call<{ items: Area[] }>(`GET /v1/areas?${query}`)).body.items

test('the areas of a point go from the widest to the most specific, with the nearest place', async () => {
  const { body } = await api.call<{ areas: { level: string }[]; nearestPlace: object }>(
    'GET /v1/areas/at?point=113.9618,22.7314',
  )
  expect(body.areas.map(({ level }) => level)).toEqual(['subdistrict', 'community', 'circle'])
  expect(body.nearestPlace).toEqual({ id: 'gm.dq-biyan', name: '碧眼社区党群服务中心', distance: 0 })
  const far = await api.call('GET /v1/areas/at?point=0,0')
  expect(far.body).toEqual({ areas: [], nearestPlace: null })
})

test('areas are listed by level and parent, with closed rings when asked for', async () => {
  expect(await list('')).toHaveLength(6)
  expect(await list('level=circle')).toHaveLength(18)
  const circles = await list('level=circle&parentId=gm.440311001002')
  expect(circles.every(({ parentId, shapes }) => parentId === 'gm.440311001002' && shapes.length === 0)).toBe(true)
  for (const { shapes } of await list('level=unit&shapes=true'))
    for (const ring of shapes) {
      expect(ring.length).toBeGreaterThan(3)
      expect(ring.at(-1)).toEqual(ring[0])
    }
})
