import type { Language, LngLat } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { minuteMemo } from '../kernel/minute-memo.ts'
import { Prepared, type Handlers } from '../kernel/route.ts'
import { findAreas, findAreasAt } from './area-store.ts'
import { wholeMetres } from './geometry.ts'
import { listPlaces } from './list-places.ts'
import { findPlaces, type PlaceRow } from './place-store.ts'

/** How far the place may be that names a spot. */
const NAMING_METRES = 300
/** Some 5 MB: pages without a location and around the centre are asked for again and again, others hardly ever. */
const MOST_PAGES = 300

const namingPlace = (row: PlaceRow, point: LngLat, language: Language) => ({
  id: row.id,
  name: words(language, row.name, row.name_en),
  distance: wholeMetres(row.d, point) ?? 0,
})

/** Places and areas. `GET /v1/places/:id` is in home, because it shows courses and market days too. */
export function placeHandlers(deps: Deps): Handlers {
  return {
    async 'GET /v1/areas'({ query, context: { language } }) {
      const make = async () => Prepared.of({ items: await findAreas(deps.db, query, language) })
      return deps.content.get(`areas ${language} ${JSON.stringify(query)}`, make)
    },
    async 'GET /v1/areas/at'({ query: { point }, context: { language } }) {
      const [areas, [nearest]] = await Promise.all([
        findAreasAt(deps.db, point, language),
        findPlaces(deps.db, { near: point, radius: NAMING_METRES, limit: 1 }),
      ])
      return { areas, nearestPlace: nearest ? namingPlace(nearest, point, language) : null }
    },
    async 'GET /v1/places'({ query, context: { language, now } }) {
      const version = await deps.content.version()
      const memo = await deps.content.at(version, 'place-pages', async () => minuteMemo<Prepared>(MOST_PAGES))
      const make = async () => Prepared.of(await listPlaces(deps, query, language, { version, now }))
      return memo(now, `${language} ${JSON.stringify(query)}`, make)
    },
  }
}
