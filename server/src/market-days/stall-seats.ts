import type { MarketDayCard } from '@zhuiguang/contract'
import { closesAt, type SlotFacts } from '../bookings/eligibility-rules.ts'

/** A bookable stall of one market day with that day's slots. */
export interface BookableStall {
  title: string
  slots: readonly SlotFacts[]
}

/** Seats taken of a slot: as they were read with it, or as they are now. */
export type TakenOf = (slot: SlotFacts) => number

export const takenAsRead: TakenOf = (slot) => slot.taken

/** Seats that can still be booked over all slots of a stall. */
export const seatsLeft = (slots: readonly SlotFacts[], now: Date, takenOf: TakenOf = takenAsRead): number =>
  slots
    .filter((slot) => !slot.cancelled && now < closesAt(slot))
    .reduce((sum, slot) => sum + slot.capacity - takenOf(slot), 0)

/** The first stall with seats left; when all are taken the first of all, with none; null when nothing can be booked. */
export function firstBookable(
  stalls: readonly BookableStall[],
  now: Date,
  takenOf: TakenOf = takenAsRead,
): MarketDayCard['bookable'] {
  const counted = stalls
    .filter(({ slots }) => slots.length > 0)
    .map(({ title, slots }) => ({ title, remaining: seatsLeft(slots, now, takenOf) }))
  return counted.find(({ remaining }) => remaining > 0) ?? counted[0] ?? null
}
