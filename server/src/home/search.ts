import type { Language, LngLat, MarketDayCard, OfferingCard, PlaceCard, SearchResults } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { findOfferings } from '../bookings/offering-store.ts'
import { offeringCard } from '../bookings/offering-view.ts'
import { searchMatters } from '../cases/search-matters.ts'
import type { Deps } from '../kernel/deps.ts'
import { queryTokens } from '../kernel/search-query.ts'
import { findMarketDays } from '../market-days/market-day-store.ts'
import { marketDayCards } from '../market-days/market-day-view.ts'
import { openingBook } from '../places/opening-book.ts'
import { findPlaces } from '../places/place-store.ts'
import { placeCard } from '../places/place-view.ts'

const MOST_PLACES = 10
const MOST_MARKET_DAYS = 5
const MOST_OFFERINGS = 10
const MOST_MATTERS = 5
const NOTHING: SearchResults = { places: [], marketDays: [], offerings: [], matters: [] }

interface Search {
  text: string
  tokens: readonly string[]
  near: LngLat | undefined
  now: Date
  language: Language
}

async function searchPlaces(deps: Deps, { text, tokens, near, now, language }: Search): Promise<PlaceCard[]> {
  const [rows, book] = await Promise.all([
    findPlaces(deps.db, { words: { text, tokens }, near, limit: MOST_PLACES }),
    openingBook(deps, await deps.content.version()),
  ])
  return rows.map((row) => placeCard(row, { book, now, language, near }))
}

async function searchMarketDays(deps: Deps, { tokens, near, now, language }: Search): Promise<MarketDayCard[]> {
  const rows = await findMarketDays(deps.db, { tokens, endsAfter: now, limit: MOST_MARKET_DAYS })
  return marketDayCards(deps, rows, { now, language, near })
}

async function searchOfferings(
  { db, pool, zone }: Deps,
  { tokens, near, now, language }: Search,
): Promise<OfferingCard[]> {
  const { rows: found } = await sql<{ id: string }>`
    select id from offerings where retired_at is null and search_tokens @> ${tokens}::text[]`.execute(db)
  if (found.length === 0) return []
  const rows = await findOfferings(pool, { now, ids: found.map(({ id }) => id), limit: MOST_OFFERINGS })
  return rows.map((row) => offeringCard(row, { zone, language, near }))
}

/** Everything that words, pinyin or initials find; nothing for a text without letters, digits or Chinese. */
export async function search(
  deps: Deps,
  text: string,
  given: Pick<Search, 'near' | 'now' | 'language'>,
): Promise<SearchResults> {
  const wanted: Search = { ...given, text, tokens: queryTokens(text) }
  if (wanted.tokens.length === 0) return NOTHING
  const [places, marketDays, offerings, matters] = await Promise.all([
    searchPlaces(deps, wanted),
    searchMarketDays(deps, wanted),
    searchOfferings(deps, wanted),
    searchMatters(deps, wanted, MOST_MATTERS),
  ])
  return { places, marketDays, offerings, matters }
}
