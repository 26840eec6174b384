import { findSlots, type OfferedSlot } from '../bookings/slot-store.ts'
import type { Deps } from '../kernel/deps.ts'
import type { MarketDayRow } from './market-day-store.ts'

/** Slots of an offering on a market day; none on a day that is cancelled. */
export type SlotsOn = (offeringId: string | null, day: MarketDayRow) => OfferedSlot[]

/** Reads the slots of these offerings on these days in one query. */
export async function slotsOn(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  offeringIds: readonly string[],
  days: readonly MarketDayRow[],
): Promise<SlotsOn> {
  const dates = days.map((day) => zone.date(day.starts_at)).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return () => []
  const slots = await findSlots(
    db,
    [...new Set(offeringIds)],
    zone.at(first, '00:00'),
    zone.at(zone.addDays(last, 1), '00:00'),
  )
  const byKey = new Map<string, OfferedSlot[]>()
  for (const slot of slots) {
    const key = `${slot.offeringId} ${zone.date(slot.startsAt)}`
    byKey.set(key, [...(byKey.get(key) ?? []), slot])
  }
  return (offeringId, day) =>
    day.status === 'cancelled' || offeringId === null
      ? []
      : (byKey.get(`${offeringId} ${zone.date(day.starts_at)}`) ?? [])
}
