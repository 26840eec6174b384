import type { Offering, Slot } from '@zhuiguang/contract'

export interface SlotDay {
  /** `2026-11-28`, the district's own date as it stands in the slot's time. */
  date: string
  slots: readonly Slot[]
  /** Seats that this person could still book on that day. */
  free: number
}

export const dateOf = (iso: string) => iso.slice(0, 10)
export const timeOf = (iso: string) => iso.slice(11, 16)
export const remaining = ({ capacity, taken }: Pick<Slot, 'capacity' | 'taken'>) => Math.max(0, capacity - taken)
export const minutesOf = ({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>) =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000

/** Days that are offered: more would hide the times below them. */
const DAYS_MOST = 10

/** Reasons that a day is said to have, the most telling first; any other is said at the slots themselves. */
const TELLING = ['already_booked', 'full', 'not_yet_open'] as const

/** Why a day has no seat for this person. */
export const whyNot = ({ slots }: SlotDay): (typeof TELLING)[number] | 'closed' =>
  TELLING.find((reason) => slots.some(({ eligibility }) => eligibility === reason)) ?? 'closed'

/** Slots by day, in the order they came: the first ten days. */
export function byDay(slots: readonly Slot[]): SlotDay[] {
  const days: { date: string; slots: Slot[]; free: number }[] = []
  for (const slot of slots) {
    const date = dateOf(slot.startsAt)
    let day = days.find((one) => one.date === date)
    if (!day) days.push((day = { date, slots: [], free: 0 }))
    day.slots.push(slot)
    if (slot.eligibility === 'free') day.free += remaining(slot)
  }
  return days.slice(0, DAYS_MOST)
}

/** The day that was asked for, else the first with a seat, else the first. */
export const openingDay = (days: readonly SlotDay[], asked?: string) =>
  days.find(({ date }) => date === asked)?.date ?? days.find(({ free }) => free > 0)?.date ?? days[0]?.date

/** The slot with this id, while it can be booked. */
export const slotOf = (days: readonly SlotDay[], id?: string) =>
  days.flatMap(({ slots }) => slots).find((slot) => slot.id === id && slot.eligibility === 'free')

/** Chips for more people than this would fill the screen. */
const PARTY_MOST = 8

/** Seats that one booking may take: of the offering, and of what is left in the slot. */
export const seatsMost = ({ partyMax }: Pick<Offering, 'partyMax'>, slot?: Slot) =>
  Math.min(partyMax, slot ? remaining(slot) : partyMax, PARTY_MOST)
