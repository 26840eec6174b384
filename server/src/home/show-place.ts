import type { LngLat, MarketDayCard, OfferingCard, OfferingKind, Place } from '@zhuiguang/contract'
import { findOfferings } from '../bookings/offering-store.ts'
import { offeringCard } from '../bookings/offering-view.ts'
import { words, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { findMarketDays } from '../market-days/market-day-store.ts'
import { marketDayCards } from '../market-days/market-day-view.ts'
import { findAreasAt } from '../places/area-store.ts'
import { openingBook } from '../places/opening-book.ts'
import { findPlaceDetail, findPlaceFacts } from '../places/place-detail-store.ts'
import { findPlaces, type PlaceRow } from '../places/place-store.ts'
import { placeCard } from '../places/place-view.ts'

const MOST_OFFERINGS = 50
const MOST_MARKET_DAYS = 5
/** Stalls and shifts are shown with their market day. */
const KINDS: ReadonlySet<OfferingKind> = new Set(['course', 'service_desk', 'tour'])

type Near = LngLat | undefined

async function offeringsAt(
  { pool, zone }: Deps,
  placeId: string,
  near: Near,
  { now, language }: Context,
): Promise<OfferingCard[]> {
  const rows = await findOfferings(pool, { now, placeId, limit: MOST_OFFERINGS })
  return rows.filter(({ kind }) => KINDS.has(kind)).map((row) => offeringCard(row, { zone, language, near }))
}

async function marketDaysAt(
  deps: Deps,
  placeId: string,
  near: Near,
  { now, language }: Context,
): Promise<MarketDayCard[]> {
  const rows = await findMarketDays(deps.db, { placeId, endsAfter: now, limit: MOST_MARKET_DAYS })
  return marketDayCards(deps, rows, { now, language, near })
}

async function cardOf(deps: Deps, row: PlaceRow, near: Near, { now, language }: Context) {
  const book = await openingBook(deps, await deps.content.version())
  return placeCard(row, { book, now, language, near })
}

/**
 * A place with its facts, areas, courses and market days.
 * @throws ApiError `not_found`
 */
export async function showPlace(deps: Deps, id: string, near: Near, context: Context): Promise<Place> {
  const { db } = deps
  const { language } = context
  const [[row], detail] = await Promise.all([findPlaces(db, { ids: [id], near, limit: 1 }), findPlaceDetail(db, id)])
  if (!row || !detail) throw new ApiError('not_found')
  const [card, facts, areas, offerings, marketDays] = await Promise.all([
    cardOf(deps, row, near, context),
    findPlaceFacts(db, id, language),
    findAreasAt(db, row.location, language),
    offeringsAt(deps, id, near, context),
    marketDaysAt(deps, id, near, context),
  ])
  return {
    ...card,
    facts,
    address: words(language, detail.address, detail.address_en),
    summary: words(language, detail.summary, detail.summary_en),
    phone: detail.phone,
    openingHours: detail.opening_hours,
    verifiedAt: detail.verified_at,
    source: detail.source,
    areas,
    offerings,
    marketDays,
  }
}
