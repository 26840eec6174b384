import type { LngLat } from '@zhuiguang/contract'

const EARTH_RADIUS_METRES = 6_378_137
const radians = (degrees: number) => (degrees * Math.PI) / 180
const mercatorY = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2))

/**
 * Whole metres from `near` to a point, in the same way as SQL does with `mercator()`:
 * the difference on the map times the cosine of the latitude of `near`.
 */
export function distanceMetres(near: LngLat, to: LngLat): number {
  const east = radians(to[0] - near[0])
  const north = mercatorY(to[1]) - mercatorY(near[1])
  return Math.round(EARTH_RADIUS_METRES * Math.hypot(east, north) * Math.cos(radians(near[1])))
}
