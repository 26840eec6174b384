import type { Eligibility } from '@zhuiguang/contract'

/** What the rule has to know about a slot. */
export interface SlotFacts {
  id: string
  startsAt: Date
  endsAt: Date
  capacity: number
  taken: number
  cancelled: boolean
  /** Booking opens this many days before the start, and closes this many minutes before it. */
  bookingOpensDays: number
  bookingClosesMinutes: number
}

/** A slot that the person holds seats of. */
export interface HeldSlot {
  slotId: string
  startsAt: Date
  endsAt: Date
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export const opensAt = (slot: Pick<SlotFacts, 'startsAt' | 'bookingOpensDays'>): Date =>
  new Date(slot.startsAt.getTime() - slot.bookingOpensDays * DAY)
export const closesAt = (slot: Pick<SlotFacts, 'startsAt' | 'bookingClosesMinutes'>): Date =>
  new Date(slot.startsAt.getTime() - slot.bookingClosesMinutes * MINUTE)

const overlaps = (one: Pick<SlotFacts, 'startsAt' | 'endsAt'>, other: HeldSlot): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/**
 * Whether a person may book seats of a slot now, and if not, why; the first reason that the person can not change wins.
 * Produces `free`, `full`, `already_booked`, `collides`, `not_yet_open` and `closed` (which a cancelled or past slot is
 * too). `needs_qualification`, `quota_reached`, `suspended`, `too_young` and `outside_area` are never produced, because
 * nothing is known yet about qualifications, quotas, suspensions, ages or where a person lives.
 * @param held live bookings of the person; none for somebody who has not signed in
 * @param seats how many are wanted
 */
export function eligibilityOf(slot: SlotFacts, held: readonly HeldSlot[], now: Date, seats = 1): Eligibility {
  if (slot.cancelled || now >= slot.startsAt) return 'closed'
  if (held.some(({ slotId }) => slotId === slot.id)) return 'already_booked'
  if (now >= closesAt(slot)) return 'closed'
  if (now < opensAt(slot)) return 'not_yet_open'
  if (slot.taken + seats > slot.capacity) return 'full'
  if (held.some((other) => overlaps(slot, other))) return 'collides'
  return 'free'
}
