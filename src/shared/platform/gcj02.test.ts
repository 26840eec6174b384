import gcoord from 'gcoord'
import { toGcj02 } from './gcj02'

test.each([
  [113.9357, 22.7486],
  [116.3975, 39.9087],
  [87.6168, 43.8256],
  [126.6424, 45.7567],
])('[%d, %d] is moved as the reference library moves it, to within 10 cm', (lng, lat) => {
  const [expectedLng = 0, expectedLat = 0] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02) as [
    number,
    number,
  ]
  const [gotLng, gotLat] = toGcj02([lng, lat])
  expect(Math.abs(gotLng - expectedLng)).toBeLessThan(1e-6)
  expect(Math.abs(gotLat - expectedLat)).toBeLessThan(1e-6)
})

test('a point outside China stays where it is', () => {
  expect(toGcj02([2.35, 48.85])).toEqual([2.35, 48.85])
})
