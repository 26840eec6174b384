import type { Selectable } from 'kysely'
import type { Offerings, Slots } from '../kernel/db-types.ts'
import type { Executor } from '../kernel/deps.ts'
import type { HeldSlot, SlotFacts } from './eligibility-rules.ts'

type SlotRow = Pick<Selectable<Slots>, 'id' | 'starts_at' | 'ends_at' | 'capacity' | 'taken' | 'cancelled_at'> &
  Pick<Selectable<Offerings>, 'booking_opens_days' | 'booking_closes_minutes'>

/** A slot with the offering that it belongs to. */
export type OfferedSlot = SlotFacts & { offeringId: string }

const toFacts = ({ offering_id, ...row }: SlotRow & { offering_id: string }): OfferedSlot => ({
  id: row.id,
  offeringId: offering_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  capacity: row.capacity,
  taken: row.taken,
  cancelled: row.cancelled_at !== null,
  bookingOpensDays: row.booking_opens_days,
  bookingClosesMinutes: row.booking_closes_minutes,
})

const slotsOfOfferings = (db: Executor) =>
  db
    .selectFrom('slots as s')
    .innerJoin('offerings as o', 'o.id', 's.offering_id')
    .where('o.retired_at', 'is', null)
    .select(['s.id', 's.offering_id', 's.starts_at', 's.ends_at', 's.capacity', 's.taken', 's.cancelled_at'])
    .select(['o.booking_opens_days', 'o.booking_closes_minutes'])

/** Slots of these offerings that start from `from` on and before `before`, the soonest first; cancelled ones too. */
export async function findSlots(
  db: Executor,
  offeringIds: readonly string[],
  from: Date,
  before: Date,
): Promise<OfferedSlot[]> {
  if (offeringIds.length === 0) return []
  const rows = await slotsOfOfferings(db)
    .where('s.offering_id', 'in', offeringIds)
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', before)
    .orderBy('s.starts_at')
    .orderBy('s.offering_id')
    .execute()
  return rows.map(toFacts)
}

/**
 * A slot whose seats nobody else can take until the transaction ends, with the size that a party may have.
 * Undefined when there is none, or its offering was withdrawn.
 */
export async function lockSlot(db: Executor, id: string): Promise<(OfferedSlot & { partyMax: number }) | undefined> {
  const row = await slotsOfOfferings(db)
    .select('o.party_max')
    .where('s.id', '=', id)
    .forNoKeyUpdate('s')
    .executeTakeFirst()
  return row && { ...toFacts(row), partyMax: row.party_max }
}

/** Slots that a person holds seats of and that touch a span of time; none for somebody who has not signed in. */
export async function findHeldSlots(
  db: Executor,
  personId: string | undefined,
  from: Date,
  before: Date,
): Promise<HeldSlot[]> {
  if (personId === undefined) return []
  return db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .where('b.person_id', '=', personId)
    .where('b.status', 'in', ['confirmed', 'attended'])
    .where('s.cancelled_at', 'is', null)
    .where('s.ends_at', '>', from)
    .where('s.starts_at', '<', before)
    .select(['s.id as slotId', 's.starts_at as startsAt', 's.ends_at as endsAt'])
    .execute()
}
