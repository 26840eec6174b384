import type { Api, Area, AreaRef, Language, LngLat, RouteParsed } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { words } from '../kernel/context.ts'
import type { Executor } from '../kernel/deps.ts'
import { pointText } from '../kernel/pg-types.ts'

type AreaQuery = RouteParsed<Api['GET /v1/areas']>['query']
type AreaRefRow = Pick<AreaRef, 'id' | 'level' | 'kind' | 'name'> & { name_en: string }

/** An area as others refer to it, in the person's language. */
export const areaRef = ({ id, level, kind, name, name_en }: AreaRefRow, language: Language): AreaRef => ({
  id,
  level,
  kind,
  name: words(language, name, name_en),
})

/** `((x,y),(x,y))` → `[[x, y], [x, y]]`, closed as GeoJSON rings are. */
function ringOf(polygon: string): LngLat[] {
  const points = [...polygon.matchAll(/\(([^(),]+),([^(),]+)\)/g)].map(([, x, y]): LngLat => [Number(x), Number(y)])
  const [first] = points
  return first ? [...points, first] : points
}

/** Areas of a level, or the children of one area, by id; with closed rings when `shapes` asks for them. */
export async function findAreas(db: Executor, query: AreaQuery, language: Language): Promise<Area[]> {
  const { level, parentId, shapes } = query
  const { rows } = await sql<
    AreaRefRow & { parent_id: string | null; centre: LngLat; sample: boolean; shapes: string[] }
  >`
    select a.id, a.level, a.kind, a.name, a.name_en, a.parent_id, a.centre, a.sample,
      case when ${shapes === 'true'} then
        array(select s.shape::text from area_shapes s where s.area_id = a.id order by s.part)
      else '{}'::text[] end as shapes
    from areas a
    where a.retired_at is null and a.level = ${level} and (${parentId ?? null}::text is null or a.parent_id = ${parentId ?? null})
    order by a.id`.execute(db)
  return rows.map((row) => ({
    ...areaRef(row, language),
    parentId: row.parent_id,
    centre: row.centre,
    shapes: row.shapes.map(ringOf),
    sample: row.sample,
  }))
}

/** The areas that contain a point, from the widest to the most specific; empty outside the service area. */
export async function findAreasAt(db: Executor, point: LngLat, language: Language): Promise<AreaRef[]> {
  // The box column has the index; the polygon then decides.
  const { rows } = await sql<AreaRefRow>`
    select a.id, a.level, a.kind, a.name, a.name_en
    from areas a
    where a.retired_at is null and a.id in (
      select s.area_id from area_shapes s, (select ${pointText(point)}::point as p) at
      where s.bb @> box(at.p, at.p) and s.shape @> at.p
    )
    order by array_position(array['subdistrict', 'community', 'circle', 'unit'], a.level), a.id`.execute(db)
  return rows.map((row) => areaRef(row, language))
}
