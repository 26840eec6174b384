/** Krasovsky 1940, on which the Chinese offset is defined. */
const AXIS_METRES = 6_378_245
const ECCENTRICITY2 = 0.006_693_421_622_965_943

const waves = (x: number, steps: readonly (readonly [amplitude: number, cycle: number])[]) =>
  steps.reduce((sum, [amplitude, cycle]) => sum + (amplitude * Math.sin((x * Math.PI) / cycle) * 2) / 3, 0)

const ripple = (x: number) =>
  waves(x, [
    [20, 1 / 6],
    [20, 1 / 2],
  ])

const northMetres = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  ripple(x) +
  waves(y, [
    [20, 1],
    [40, 3],
    [160, 12],
    [320, 30],
  ])

const eastMetres = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  ripple(x) +
  waves(x, [
    [20, 1],
    [40, 3],
    [150, 12],
    [300, 30],
  ])

const inChina = (lng: number, lat: number) => lng > 73.66 && lng < 135.05 && lat > 3.86 && lat < 53.55

/** WGS-84 `[lng, lat]`, as a browser gives it, to GCJ-02; the same outside China. */
export function toGcj02([lng, lat]: readonly [number, number]): [number, number] {
  if (!inChina(lng, lat)) return [lng, lat]
  const x = lng - 105
  const y = lat - 35
  const phi = (lat * Math.PI) / 180
  const magic = 1 - ECCENTRICITY2 * Math.sin(phi) ** 2
  const meridian = (AXIS_METRES * (1 - ECCENTRICITY2)) / magic ** 1.5
  const parallel = (AXIS_METRES / Math.sqrt(magic)) * Math.cos(phi)
  return [lng + (eastMetres(x, y) * 180) / (parallel * Math.PI), lat + (northMetres(x, y) * 180) / (meridian * Math.PI)]
}
