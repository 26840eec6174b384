import { insertSyntheticPlaces } from '../../bench/synthetic-places.ts'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { pointText } from '../kernel/pg-types.ts'
import { placesStatement, type PlaceFilter } from './place-store.ts'

const near: [number, number] = [113.9618, 22.7314]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ pack: 'guangming' })
  await insertSyntheticPlaces(database.pool, 20_000)
  await database.pool.query('analyze')
})
afterAll(() => database.drop())

async function planOf(text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
const planOfPlaces = (filter: PlaceFilter) => {
  const { sql, parameters } = placesStatement(filter).compile(database.db)
  return planOf(sql, parameters)
}

test.each<[string, PlaceFilter, string]>([
  ['the nearest places', { near, limit: 21 }, 'places_by_distance'],
  ['the nearest places after a page', { near, limit: 21, after: [1, 100, 'gm.rongyin'] }, 'places_by_distance'],
  ['the nearest places within a radius', { near, radius: 500, limit: 21 }, 'places_by_distance'],
  ['the nearest pocket parks', { near, kind: 'pocket_park', limit: 4 }, 'pocket_parks_by_distance'],
  ['places by name', { limit: 21 }, 'places_by_name'],
  ['places by words', { words: { text: '公园', tokens: ['公园'] }, limit: 21 }, 'places_by_token'],
])('%s are found by index', async (_, filter, index) => {
  const plan = await planOfPlaces(filter)
  expect(plan).toContain(index)
  expect(plan).not.toContain('Seq Scan on places')
})

test('the areas of a point are found by the index on their boxes', async () => {
  await database.pool.query(`insert into area_shapes (area_id, part, shape)
    select id, 1 + n, polygon(box(point(100 + n * 0.01, 20), point(100.005 + n * 0.01, 20.005)))
    from areas, generate_series(1, 50) n`)
  await database.pool.query('analyze area_shapes')
  const plan = await planOf(
    `select s.area_id from area_shapes s, (select $1::point as p) at where s.bb @> box(at.p, at.p) and s.shape @> at.p`,
    [pointText(near)],
  )
  expect(plan).toContain('area_shapes_by_box')
})
