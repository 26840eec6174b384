import * as v from 'valibot'
import { crossesItself, type Point, type Ring } from './geometry.ts'
import type { Report } from './problems.ts'

const file = 'areas.geojson'
const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.check(([lng = NaN, lat = NaN]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85),
  v.transform(([lng = 0, lat = 0]): Point => [lng, lat]),
)
const polygon = v.pipe(v.array(v.array(position)), v.minLength(1))
const Feature = v.object({
  properties: v.object({ code: v.pipe(v.string(), v.minLength(1)) }),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: polygon }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
  ]),
})
type Feature = v.InferOutput<typeof Feature>
const Collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) })

function parseFeatures(content: string, report: Report): unknown[] {
  const refuse = (found: string) =>
    report({ file, line: 0, column: '', zh: 'GeoJSON FeatureCollection', en: 'a GeoJSON FeatureCollection', found })
  try {
    const result = v.safeParse(Collection, JSON.parse(content))
    if (result.success) return result.output.features
    refuse(result.issues[0].message)
  } catch (error) {
    refuse((error as Error).message)
  }
  return []
}

const isClosed = (ring: Ring): boolean =>
  ring.length >= 4 && ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1]

/** The outer rings of a feature; each must be closed, without holes, and must not cross itself. */
function ringsOf(feature: Feature, refuse: (zh: string, en: string, found: string) => void): Ring[] {
  const { type, coordinates } = feature.geometry
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons.flatMap(([outer = [], ...holes]) => {
    const end = JSON.stringify(outer.at(-1))
    if (holes.length > 0) refuse('没有洞的多边形', 'a polygon without holes', `${holes.length}`)
    if (!isClosed(outer)) refuse('首尾相同、至少四点的环', 'a closed ring of four points or more', end)
    else if (crossesItself(outer)) refuse('不自相交的环', 'a ring that does not cross itself', end)
    return [outer]
  })
}

/** @returns the outer rings by code of the area, in lower case; what is wrong is reported */
export function readShapes(content: string, report: Report): Map<string, Ring[]> {
  const shapes = new Map<string, Ring[]>()
  for (const [index, raw] of parseFeatures(content, report).entries()) {
    const result = v.safeParse(Feature, raw)
    if (!result.success) {
      const column = `features[${index}].${v.getDotPath(result.issues[0]) ?? ''}`
      const expected = { zh: '带 properties.code 的多边形', en: 'a polygon with properties.code' }
      report({ file, line: 0, column, ...expected, found: result.issues[0].message })
      continue
    }
    const code = result.output.properties.code.toLowerCase()
    const column = `features[${index}]`
    const refuse = (zh: string, en: string, found: string) => report({ file, line: 0, column, zh, en, found })
    if (shapes.has(code)) refuse('每个区域一个要素', 'one feature for each area', code)
    shapes.set(code, ringsOf(result.output, refuse))
  }
  return shapes
}
