import type { LngLat, OfferingCard, OfferingKind } from '@zhuiguang/contract'
import * as v from 'valibot'
import type { Context } from '../kernel/context.ts'
import { CursorTime, readCursor, writeCursor } from '../kernel/cursor.ts'
import type { Deps } from '../kernel/deps.ts'
import { findOfferings, type OfferingPosition } from './offering-store.ts'
import { offeringCard } from './offering-view.ts'

/** Stands for the start of the next slot of an offering that has none. */
const NO_SLOT = 'none'
const Keys = v.strictTuple([v.union([v.literal(NO_SLOT), CursorTime]), v.string()])

export interface OfferingQuery {
  kind?: OfferingKind | undefined
  placeId?: string | undefined
  near?: LngLat | undefined
  limit: number
  cursor?: string | undefined
}

const listOf = ({ kind, placeId }: OfferingQuery) => ['offerings', kind, placeId]

function readPosition(query: OfferingQuery): OfferingPosition | null {
  if (query.cursor === undefined) return null
  const [startsAt, id] = readCursor(Keys, listOf(query), query.cursor)
  return { startsAt: startsAt === NO_SLOT ? null : startsAt, id }
}

/**
 * A page of offerings, the one with the soonest slot first.
 * @throws ApiError `cursor_broken`
 */
export async function listOfferings(
  { pool, zone }: Pick<Deps, 'pool' | 'zone'>,
  { now, language }: Pick<Context, 'now' | 'language'>,
  query: OfferingQuery,
): Promise<{ items: OfferingCard[]; nextCursor: string | null }> {
  const { kind, placeId, near, limit } = query
  // One more than asked for tells whether there is another page.
  const rows = await findOfferings(pool, { now, kind, placeId, after: readPosition(query), limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => offeringCard(row, { zone, language, near })),
    nextCursor: last ? writeCursor(listOf(query), [last.starts_at?.toISOString() ?? NO_SLOT, last.id]) : null,
  }
}
