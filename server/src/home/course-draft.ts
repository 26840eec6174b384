import type { Language, LngLat, OfferingCard } from '@zhuiguang/contract'
import { closesAt } from '../bookings/eligibility-rules.ts'
import { findOfferings, type OfferingRow } from '../bookings/offering-store.ts'
import { offeringCard } from '../bookings/offering-view.ts'
import { findSlots, type OfferedSlot } from '../bookings/slot-store.ts'
import type { Deps } from '../kernel/deps.ts'
import { distanceMetres } from '../kernel/distance.ts'
import type { TakenOf } from '../market-days/stall-seats.ts'

/** A course with its coming slots: which of them is the next one depends on the seats. */
export interface CourseDraft {
  row: OfferingRow
  slots: readonly OfferedSlot[]
}

const MOST_CATALOGUED = 200
const DAYS_AHEAD = 60
const DAY = 86_400_000
/** Booking opens two weeks ahead or so: later slots can not be the next one to book. */
const MOST_SLOTS = 12

/** The nearest courses that take place again. */
export async function draftCourses(
  deps: Pick<Deps, 'pool' | 'db'>,
  near: LngLat,
  now: Date,
  most: number,
): Promise<CourseDraft[]> {
  const rows = await findOfferings(deps.pool, { now, kind: 'course', limit: MOST_CATALOGUED })
  const away = (row: OfferingRow) => (row.location ? distanceMetres(near, row.location) : Infinity)
  const nearest = rows
    .filter((row) => row.slot_id !== null)
    .map((row) => ({ row, metres: away(row) }))
    .toSorted((one, other) => one.metres - other.metres || (one.row.id < other.row.id ? -1 : 1))
    .slice(0, most)
    .map(({ row }) => row)
  const slots = await findSlots(
    deps.db,
    nearest.map(({ id }) => id),
    now,
    new Date(now.getTime() + DAYS_AHEAD * DAY),
  )
  return nearest.map((row) => ({
    row,
    slots: slots.filter((slot) => slot.offeringId === row.id && !slot.cancelled).slice(0, MOST_SLOTS),
  }))
}

/** The first slot that can still be booked, now or once it opens, else the first to come; as in the catalogue. */
function nextOf(slots: readonly OfferedSlot[], now: Date, takenOf: TakenOf): OfferedSlot | undefined {
  const coming = slots.filter((slot) => slot.startsAt > now)
  return coming.find((slot) => now < closesAt(slot) && takenOf(slot) < slot.capacity) ?? coming[0]
}

const startOf = (slot: OfferedSlot | undefined): number => slot?.startsAt.getTime() ?? Infinity

/** The cards of courses with their seats as they are now, the soonest first. */
export function courseCards(
  drafts: readonly CourseDraft[],
  viewer: { zone: Deps['zone']; language: Language; near: LngLat | undefined; now: Date },
  takenOf: TakenOf,
): OfferingCard[] {
  return drafts
    .map(({ row, slots }) => ({ row, next: nextOf(slots, viewer.now, takenOf) }))
    .toSorted((one, other) => startOf(one.next) - startOf(other.next))
    .map(({ row, next }) => {
      const slot = next
        ? { slot_id: next.id, starts_at: next.startsAt, ends_at: next.endsAt, remaining: next.capacity - takenOf(next) }
        : { slot_id: null, starts_at: null, ends_at: null, remaining: null }
      return offeringCard({ ...row, ...slot }, viewer)
    })
}
