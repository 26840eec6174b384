import { centreOf, crossesItself, isInside, metresOutside, type Ring } from './geometry.ts'

const square: Ring = [
  [116, 39],
  [116.01, 39],
  [116.01, 39.01],
  [116, 39.01],
  [116, 39],
]
const crescent: Ring = [
  [0, 0],
  [0.03, 0],
  [0.03, 0.03],
  [0, 0.03],
  [0, 0.02],
  [0.02, 0.02],
  [0.02, 0.01],
  [0, 0.01],
  [0, 0],
]

test('a point is inside or so many metres outside', () => {
  expect(isInside([116.005, 39.005], square)).toBe(true)
  expect(metresOutside([116.005, 39.005], [square])).toBe(0)
  expect(metresOutside([116.005, 38.999], [square])).toBeCloseTo(111.3, 0)
  expect(metresOutside([115.999, 39.005], [square])).toBeCloseTo(86.5, 0)
})

test('of several parts the nearest counts', () => {
  const far: Ring = square.map(([lng, lat]) => [lng + 1, lat] as const)
  expect(metresOutside([117.005, 39.005], [square, far])).toBe(0)
})

test('the centre of a square is its middle, and that of a crescent lies in it', () => {
  expect(centreOf(square)).toEqual([116.005, 39.005])
  const [lng, lat] = centreOf(crescent)
  expect(crescent).toContainEqual([lng, lat])
})

test('a ring with two corners swapped crosses itself, a plain one does not', () => {
  expect(crossesItself(square)).toBe(false)
  expect(crossesItself(crescent)).toBe(false)
  expect(
    crossesItself([
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ]),
  ).toBe(true)
})
