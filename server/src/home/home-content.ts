import type { AreaRef, Home, Language, LngLat, PlaceCard } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { findMarketDays } from '../market-days/market-day-store.ts'
import { draftMarketDays, type MarketDayDraft } from '../market-days/market-day-view.ts'
import { findAreasAt } from '../places/area-store.ts'
import { openingBook } from '../places/opening-book.ts'
import { findPlaces } from '../places/place-store.ts'
import { placeCard } from '../places/place-view.ts'
import { draftCourses, type CourseDraft } from './course-draft.ts'
import { packOf } from './default-pack.ts'
import { findNotice } from './notice-store.ts'

const PARKS = 4
const MARKET_DAYS = 3
const COURSES = 3

/** What home shows to everybody at a spot in a minute, but for the seats. */
export interface HomeContent {
  community: Home['community']
  notice: Home['notice']
  places: PlaceCard[]
  marketDays: MarketDayDraft[]
  courses: CourseDraft[]
  hall: Home['hall']
}

/** For whom home is made: where they are (null: in the middle of the district), when, in which language. */
export interface HomeViewer {
  near: LngLat | null
  now: Date
  language: Language
}

/** The pack that an area came with; several sub-districts may share one deployment. */
async function packOfAreas({ db }: Pick<Deps, 'db'>, areas: readonly AreaRef[]): Promise<string | undefined> {
  const [widest] = areas
  if (!widest) return undefined
  return (await db.selectFrom('areas').select('pack').where('id', '=', widest.id).executeTakeFirst())?.pack
}

async function nearestParks(
  deps: Deps,
  version: number,
  middle: LngLat,
  { near, now, language }: HomeViewer,
): Promise<PlaceCard[]> {
  const [book, rows] = await Promise.all([
    openingBook(deps, version),
    findPlaces(deps.db, { near: middle, kind: 'pocket_park', limit: PARKS }),
  ])
  return rows.map((row) => placeCard(row, { book, now, language, near: near ?? undefined }))
}

/** The next days, a cancelled one among them: who wanted to go there should learn it here. */
async function nextMarketDays(deps: Deps, { near, now, language }: HomeViewer): Promise<MarketDayDraft[]> {
  const rows = await findMarketDays(deps.db, { endsAfter: now, limit: MARKET_DAYS })
  return draftMarketDays(deps, rows, { language, near: near ?? undefined })
}

/**
 * Makes the content of home for one version of the packs. Without a location things are those around the middle of the
 * district, but no distance is told.
 */
export async function makeHomeContent(deps: Deps, version: number, viewer: HomeViewer): Promise<HomeContent> {
  const { db, zone } = deps
  const { now, language } = viewer
  const middle = viewer.near ?? (await packOf(deps, version)).settings.centre
  const areas = await findAreasAt(db, middle, language)
  const pack = await packOf(deps, version, await packOfAreas(deps, areas))
  const [notice, places, marketDays, courses] = await Promise.all([
    findNotice(
      db,
      pack.id,
      areas.map(({ id }) => id),
      zone.date(now),
      language,
    ),
    nearestParks(deps, version, middle, viewer),
    nextMarketDays(deps, viewer),
    draftCourses(deps, middle, now, COURSES),
  ])
  const { hall } = pack.settings
  return {
    community: areas.find(({ level }) => level === 'community') ?? null,
    notice,
    places,
    marketDays,
    courses,
    hall: { name: words(language, hall.name, hall.nameEn), phone: hall.phone },
  }
}
