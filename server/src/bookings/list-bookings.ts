import type { Booking } from '@zhuiguang/contract'
import * as v from 'valibot'
import { personOf, type Context } from '../kernel/context.ts'
import { CursorTime, readCursor, writeCursor } from '../kernel/cursor.ts'
import type { Deps } from '../kernel/deps.ts'
import { findBookings, type BookingPosition } from './booking-store.ts'
import { bookingView } from './booking-view.ts'

const Keys = v.strictTuple([CursorTime, v.string()])

export interface BookingQuery {
  when: 'upcoming' | 'past'
  limit: number
  cursor?: string | undefined
}

const listOf = ({ when }: BookingQuery, personId: string) => ['bookings', personId, when]

function readPosition(query: BookingQuery, personId: string): BookingPosition | null {
  if (query.cursor === undefined) return null
  const [startsAt, id] = readCursor(Keys, listOf(query, personId), query.cursor)
  return { startsAt, id }
}

/**
 * A page of the bookings of the person who asks.
 * @throws ApiError `cursor_broken`
 */
export async function listBookings(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  context: Context,
  query: BookingQuery,
): Promise<{ items: Booking[]; nextCursor: string | null }> {
  const { personId } = personOf(context)
  const { now, language } = context
  const { when, limit } = query
  const rows = await findBookings(db, { personId, when, now, after: readPosition(query, personId), limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => bookingView(row, { zone, language, now })),
    nextCursor: last ? writeCursor(listOf(query, personId), [last.starts_at.toISOString(), last.id]) : null,
  }
}

/** The next booking of a person for home, or null. */
export async function nextBooking(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  { now, language, who }: Pick<Context, 'now' | 'language' | 'who'>,
): Promise<Booking | null> {
  if (!who) return null
  const [row] = await findBookings(db, { personId: who.personId, when: 'upcoming', now, limit: 1 })
  return row ? bookingView(row, { zone, language, now }) : null
}
