import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { pointText } from './pg-types.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const value = async (expression: string): Promise<unknown> => {
  const { rows } = await database.pool.query<{ value: unknown }>(`select ${expression} as value`)
  return rows[0]?.value
}

test.each([
  ['42::bigint', 42],
  ['12.50::numeric', 12.5],
  [`'2026-11-28'::date`, '2026-11-28'],
  [`array['2026-11-28', null]::date[]`, ['2026-11-28', null]],
  ['array[1, 2]::bigint[]', [1, 2]],
  ['array[]::bigint[]', []],
  ['point(113.95, 22.75)', [113.95, 22.75]],
  [`'2026-11-28T15:00:00+08:00'::timestamptz`, new Date('2026-11-28T07:00:00Z')],
])('%s arrives as a value that JavaScript can count with', async (expression, expected) => {
  expect(await value(expression)).toEqual(expected)
})

test('a whole number that JavaScript would round is an error', async () => {
  await expect(value('9007199254740993::bigint')).rejects.toThrow(RangeError)
})

test('a point that is written comes back the same', async () => {
  const { rows } = await database.pool.query('select $1::point as place', [pointText([113.9123456789, -22.5])])
  expect(rows[0].place).toEqual([113.9123456789, -22.5])
})
