import type { Api, Language, PlaceCard, RouteParsed } from '@zhuiguang/contract'
import * as v from 'valibot'
import { readCursor, writeCursor } from '../kernel/cursor.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { queryTokens } from '../kernel/search-query.ts'
import { hoursOpenNow, openingBook } from './opening-book.ts'
import { findPlaces, type PlacePosition, type PlaceRow } from './place-store.ts'
import { placeCard } from './place-view.ts'

export type PlaceQuery = RouteParsed<Api['GET /v1/places']>['query']
/** A moment at which the packs had a version. */
export interface AsOf {
  version: number
  now: Date
}
type Page = { items: PlaceCard[]; nextCursor: string | null }

const ByDistance = v.strictTuple([v.number(), v.number(), v.string()])
const ByName = v.strictTuple([v.number(), v.string(), v.string()])

function positionOf(query: PlaceQuery): PlacePosition | undefined {
  const { cursor, limit: _, ...rest } = query
  return cursor === undefined ? undefined : readCursor(query.near ? ByDistance : ByName, rest, cursor)
}

function cursorAfter(query: PlaceQuery, last: PlaceRow): string {
  const { cursor: _, limit: __, ...rest } = query
  return writeCursor(rest, [last.rank, last.d ?? last.name, last.id])
}

/**
 * A page of places.
 * @throws ApiError `cursor_broken`; `invalid_input` for a radius around nothing
 */
export async function listPlaces(
  deps: Deps,
  query: PlaceQuery,
  language: Language,
  { version, now }: AsOf,
): Promise<Page> {
  const { near, radius, kind, facts, q, openNow, limit } = query
  if (radius !== undefined && !near) throw radiusAroundNothing(language)
  const after = positionOf(query)
  const [book, hours] = await Promise.all([
    openingBook(deps, version),
    openNow ? hoursOpenNow(deps, version, now) : undefined,
  ])
  const words = q === undefined ? undefined : { text: q, tokens: queryTokens(q) }
  if (words?.tokens.length === 0) return { items: [], nextCursor: null }
  const rows = await findPlaces(deps.db, { near, radius, kind, facts, hours, words, after, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => placeCard(row, { book, now, language, near })),
    nextCursor: rows.length > limit && last ? cursorAfter(query, last) : null,
  }
}

/** `radius` without `near` is a mistake that would otherwise go unnoticed. */
export const radiusAroundNothing = (language: Language): ApiError =>
  new ApiError('invalid_input', {
    fields: { 'query.radius': language === 'zh' ? '要和 near 一起给' : 'must come with near' },
  })
