import type { LngLat } from '@zhuiguang/contract'

const EARTH_RADIUS_METRES = 6_371_008
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points as the crow flies; exact to a metre within a city. */
export function distanceMetres([lng1, lat1]: LngLat, [lng2, lat2]: LngLat) {
  const x = radians(lng2 - lng1) * Math.cos(radians((lat1 + lat2) / 2))
  const y = radians(lat2 - lat1)
  return Math.round(Math.hypot(x, y) * EARTH_RADIUS_METRES)
}
