import type { Executor } from '../kernel/deps.ts'
import type { BookingFacts } from './cancellation-rules.ts'

/** Bookings with everything that their view shows, in both languages. */
const bookingsWithSlots = (db: Executor) =>
  db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .innerJoin('offerings as o', 'o.id', 's.offering_id')
    .leftJoin('places as p', 'p.id', 'o.place_id')
    .select(['b.id', 'b.status', 'b.code', 'b.party_size', 'b.note', 'b.created_at', 'b.cancelled_at', 'b.slot_id'])
    .select(['s.starts_at', 's.ends_at', 's.cancelled_at as slot_cancelled_at'])
    .select(['o.id as offering_id', 'o.kind', 'o.title', 'o.title_en', 'o.cover', 'o.cancel_until_minutes'])
    .select(['p.id as place_id', 'p.name as place_name', 'p.name_en as place_name_en'])
    .select(['p.address', 'p.address_en', 'p.location'])

export type BookingRow = Awaited<ReturnType<ReturnType<typeof bookingsWithSlots>['executeTakeFirstOrThrow']>>

/** Where a page of bookings ended. */
export interface BookingPosition {
  startsAt: Date
  id: string
}

export interface BookingList {
  personId: string
  when: 'upcoming' | 'past'
  now: Date
  limit: number
  after?: BookingPosition | null
}

/** A booking of this person, or undefined: other people's are as good as not there. */
export async function findBooking(db: Executor, id: string, personId: string): Promise<BookingRow | undefined> {
  return bookingsWithSlots(db).where('b.id', '=', id).where('b.person_id', '=', personId).executeTakeFirst()
}

/**
 * A person's bookings. `upcoming`: confirmed and not over yet, by start (one whose slot the office cancelled stays here,
 * so that it is noticed); `past`: all others, the latest first.
 */
export async function findBookings(db: Executor, list: BookingList): Promise<BookingRow[]> {
  const { personId, when, now, limit, after } = list
  const upcoming = when === 'upcoming'
  const direction = upcoming ? 'asc' : 'desc'
  let query = bookingsWithSlots(db)
    .where('b.person_id', '=', personId)
    .where((eb) => {
      const live = eb.and([eb('b.status', '=', 'confirmed'), eb('s.ends_at', '>', now)])
      return upcoming ? live : eb.not(live)
    })
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('s.starts_at', 'b.id'), upcoming ? '>' : '<', eb.tuple(after.startsAt, after.id)),
    )
  }
  return query.orderBy('s.starts_at', direction).orderBy('b.id', direction).limit(limit).execute()
}

/** The facts of a person's booking, which stay as they are until the transaction ends; undefined when it is not theirs. */
export async function lockBooking(db: Executor, id: string, personId: string): Promise<BookingFacts | undefined> {
  const row = await db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .innerJoin('offerings as o', 'o.id', 's.offering_id')
    .where('b.id', '=', id)
    .where('b.person_id', '=', personId)
    .select(['b.status', 's.starts_at', 's.cancelled_at', 'o.cancel_until_minutes'])
    .forUpdate('b')
    .executeTakeFirst()
  return (
    row && {
      status: row.status,
      startsAt: row.starts_at,
      slotCancelled: row.cancelled_at !== null,
      cancelUntilMinutes: row.cancel_until_minutes,
    }
  )
}
