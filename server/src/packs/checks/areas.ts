import { AreaLevels } from '@zhuiguang/contract'
import { metresOutside } from '../geometry.ts'
import type { Pack, PackRow } from '../read-pack.ts'
import type { Report } from '../problems.ts'
import { refuserOf, type Refuse } from './refuse.ts'

/** Borders that were drawn one by one do not meet to the metre. */
const TOLERANCE_METRES = 60

function checkLevel(row: PackRow<'areas'>, byCode: Map<string, PackRow<'areas'>>, refuse: Refuse): void {
  const { level, kind, parent } = row.cells
  if ((level === 'unit') !== (kind !== null))
    refuse('kind', '只有微单元有类别', 'a kind for units, and only for units', kind)
  const wanted = AreaLevels[AreaLevels.indexOf(level) - 1]
  const actual = parent === null ? undefined : byCode.get(parent)?.cells.level
  if (wanted === undefined && parent !== null) refuse('parent', '街道没有上级', 'no parent for a subdistrict', parent)
  if (wanted !== undefined && actual !== wanted) refuse('parent', `${wanted} 的编码`, `the code of a ${wanted}`, parent)
}

function checkShape(row: PackRow<'areas'>, pack: Pack, refuse: Refuse): void {
  const { code, parent } = row.cells
  const rings = pack.shapes.get(code)
  if (!rings) return refuse('code', 'areas.geojson 里有它的形状', 'a shape in areas.geojson', code)
  const around = parent === null ? undefined : pack.shapes.get(parent)
  if (!around || around.length === 0) return undefined
  const furthest = Math.max(...rings.flat().map((corner) => metresOutside(corner, around)))
  if (furthest > TOLERANCE_METRES)
    refuse('code', `在上级 ${parent} 里面的形状`, `a shape inside its parent ${parent}`, `${Math.round(furthest)} m`)
  return undefined
}

/**
 * One sub-district; every area under the level above it, with a shape that lies inside its parent.
 * @param broken files with wrong cells: the tree is looked at when its rows are all known
 */
export function checkAreas(pack: Pack, broken: ReadonlySet<string>, report: Report): void {
  if (broken.has('areas.csv') || broken.has('areas.geojson')) return
  const byCode = new Map(pack.rows.areas.map((row) => [row.cells.code, row]))
  for (const row of pack.rows.areas) {
    const refuse = refuserOf('areas', row, report)
    checkLevel(row, byCode, refuse)
    checkShape(row, pack, refuse)
  }
  for (const code of pack.shapes.keys())
    if (!byCode.has(code))
      report({
        file: 'areas.geojson',
        line: 0,
        column: 'properties.code',
        zh: 'areas.csv 里有的编码',
        en: 'a code in areas.csv',
        found: code,
      })
  const tops = pack.rows.areas.filter((row) => row.cells.level === 'subdistrict')
  if (tops.length !== 1)
    report({
      file: 'areas.csv',
      line: 0,
      column: 'level',
      zh: '正好一个 subdistrict',
      en: 'exactly one subdistrict',
      found: String(tops.length),
    })
}

/** Places stand in the sub-district: a swapped or mistyped coordinate is far away. */
export function checkPlaces(pack: Pack, report: Report): void {
  const top = pack.rows.areas.find((row) => row.cells.level === 'subdistrict')
  const rings = (top && pack.shapes.get(top.cells.code)) ?? []
  if (rings.length === 0) return
  for (const row of pack.rows.places) {
    const outside = metresOutside([row.cells.lng, row.cells.lat], rings)
    if (outside > TOLERANCE_METRES)
      refuserOf('places', row, report)(
        'lng',
        '在街道范围里的坐标（GCJ-02）',
        'a position inside the sub-district (GCJ-02)',
        `${row.cells.lng},${row.cells.lat}`,
      )
  }
}
