/** GCJ-02 `[lng, lat]` in degrees. */
export type Point = readonly [number, number]
/** Closed: the last point is the first. */
export type Ring = readonly Point[]

const METRES_A_DEGREE = 111_320

/** Metres east and north of `origin`, good enough within a district. */
function metresFrom(origin: Point, [lng, lat]: Point): [number, number] {
  return [
    (lng - origin[0]) * METRES_A_DEGREE * Math.cos((origin[1] * Math.PI) / 180),
    (lat - origin[1]) * METRES_A_DEGREE,
  ]
}

function edgesOf(ring: Ring): [Point, Point][] {
  return ring.slice(1).map((end, index) => [ring[index] as Point, end])
}

/** Even-odd rule; a point on the edge may count either way. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring))
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  return inside
}

function metresToEdge(point: Point, [start, end]: [Point, Point]): number {
  const [x1, y1] = metresFrom(point, start)
  const [x2, y2] = metresFrom(point, end)
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length))
  return Math.hypot(x1 + along * (x2 - x1), y1 + along * (y2 - y1))
}

/** Metres that a point lies outside of all rings; 0 inside. */
export function metresOutside(point: Point, rings: readonly Ring[]): number {
  if (rings.some((ring) => isInside(point, ring))) return 0
  return Math.min(...rings.flatMap((ring) => edgesOf(ring).map((edge) => metresToEdge(point, edge))))
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

/** Whether a ring crosses itself, as when two corners were swapped. */
export function crossesItself(ring: Ring): boolean {
  const edges = edgesOf(ring)
  return edges.some(([a, b], index) =>
    edges.slice(index + 2).some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0),
  )
}

/** Centre of mass of a ring; for a crescent the corner nearest to it, so that the centre lies in the area. */
export function centreOf(ring: Ring): [number, number] {
  const origin = ring[0] as Point
  let [area, x, y] = [0, 0, 0]
  for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
    const cross = (ax - origin[0]) * (by - origin[1]) - (bx - origin[0]) * (ay - origin[1])
    area += cross
    x += (ax + bx - 2 * origin[0]) * cross
    y += (ay + by - 2 * origin[1]) * cross
  }
  const centre: Point = [origin[0] + x / (3 * area), origin[1] + y / (3 * area)]
  const near = isInside(centre, ring) ? centre : nearestCorner(centre, ring)
  return [round(near[0]), round(near[1])]
}

/** A tenth of a metre; more digits would claim a precision that nobody measured. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

function nearestCorner(point: Point, ring: Ring): Point {
  const metres = (corner: Point) => Math.hypot(...metresFrom(point, corner))
  return ring.reduce((best, corner) => (metres(corner) < metres(best) ? corner : best))
}
