import { searchTokens } from '../kernel/search-tokens.ts'
import type { JsonRow } from '../kernel/sync-table.ts'
import { centreOf, type Ring } from './geometry.ts'
import type { Pack } from './read-pack.ts'

/** `gm.rongyin` of `rongyin`. */
export type IdOf = {
  (code: string): string
  (code: string | null): string | null
}
export const idsOf = ({ settings }: Pack): IdOf =>
  ((code: string | null) => (code === null ? null : `${settings.prefix}.${code}`)) as IdOf

const pointOf = ([lng, lat]: readonly [number, number]): string => `(${lng},${lat})`
/** PostgreSQL closes polygons by itself. */
const polygonOf = (ring: Ring): string => `(${ring.slice(0, -1).map(pointOf).join(',')})`

export function areaRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows.areas.map(({ cells: { code, parent, level, kind, name, name_en, source, sample } }) => {
    const ring = pack.shapes.get(code)?.[0] ?? []
    const centre = pointOf(centreOf(ring))
    return {
      id: id(code),
      pack: pack.settings.id,
      parent_id: id(parent),
      level,
      kind,
      name,
      name_en,
      centre,
      source,
      sample,
      retired_at: null,
    }
  })
}

export function shapeRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return [...pack.shapes].flatMap(([code, rings]) =>
    rings.map((ring, part) => ({ area_id: id(code), part, shape: polygonOf(ring) })),
  )
}

export const calendarRows = (pack: Pack): JsonRow[] =>
  pack.rows.calendar.map(({ cells: { date, type, name, name_en, status, source } }) => ({
    pack: pack.settings.id,
    date,
    type,
    name,
    name_en,
    source: status === 'provisional' ? `provisional; ${source}` : source,
  }))

export function placeRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows.places.map(({ cells: { code, lng, lat, ...cells } }) => ({
    id: id(code),
    pack: pack.settings.id,
    ...cells,
    location: pointOf([lng, lat]),
    search_tokens: searchTokens(cells.name, cells.name_en),
    retired_at: null,
  }))
}

export function factRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['place-facts'].map(({ cells: { place, fact, value, note, note_en, verified_at } }) => ({
    place_id: id(place),
    fact,
    value,
    note,
    note_en,
    verified_at,
  }))
}

export function noticeRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows.notices.map(({ cells: { code, area, ...cells } }) => ({
    id: id(code),
    pack: pack.settings.id,
    area_id: id(area),
    ...cells,
    retired_at: null,
  }))
}
