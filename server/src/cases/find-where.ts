import type { Language, LngLat } from '@zhuiguang/contract'
import { findAreasAt } from '../places/area-store.ts'
import type { Executor } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { AreaNode, AreaTree } from './area-tree.ts'

export interface WhereGiven {
  location?: LngLat | undefined
  placeId?: string | undefined
  areaId?: string | undefined
}

export interface Where {
  location: LngLat | null
  placeId: string | null
  /** The areas that contain it; at least one. */
  areas: AreaNode[]
  /** The area was chosen from a list: nothing finer is known. */
  byHand: boolean
}

const NO_PLACE: Record<Language, string> = { zh: '没有这个地点', en: 'there is no such place' }
const NO_AREA: Record<Language, string> = { zh: '没有这个社区', en: 'there is no such area' }

async function pointOfPlace(db: Executor, placeId: string, language: Language): Promise<LngLat> {
  const place = await db
    .selectFrom('places')
    .select('location')
    .where('id', '=', placeId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (!place) throw new ApiError('invalid_input', { fields: { 'body.placeId': NO_PLACE[language] } })
  return place.location
}

/** The areas around a point; all of one pack, since the packs' borders may overlap at the edges. */
export async function areasAround(db: Executor, tree: AreaTree, point: LngLat): Promise<AreaNode[]> {
  const found = (await findAreasAt(db, point, 'zh')).flatMap(({ id }) => tree.find(id) ?? [])
  return found.filter(({ pack }) => pack === found[0]?.pack)
}

/**
 * Where a request is: a point wins over a place, a place over an area chosen by hand.
 * @throws ApiError `location_missing`, `outside_service_area`, `invalid_input` for a place or area that is not there
 */
export async function findWhere(db: Executor, tree: AreaTree, given: WhereGiven, language: Language): Promise<Where> {
  const { placeId, areaId } = given
  const place = placeId === undefined ? undefined : await pointOfPlace(db, placeId, language)
  const location = given.location ?? place
  if (location) {
    const areas = await areasAround(db, tree, location)
    if (areas.length === 0) throw new ApiError('outside_service_area')
    return { location, placeId: placeId ?? null, areas, byHand: false }
  }
  if (areaId === undefined) throw new ApiError('location_missing')
  const areas = tree.chain(areaId)
  if (areas.length === 0 || areas.at(-1)?.retired)
    throw new ApiError('invalid_input', { fields: { 'body.areaId': NO_AREA[language] } })
  return { location: null, placeId: null, areas, byHand: true }
}
