import type { Booking, CaseCard } from '@zhuiguang/contract'

/** One thing that I asked or booked. */
export type Entry = { at: string; now: boolean } & (
  { kind: 'booking'; booking: Booking } | { kind: 'case'; one: CaseCard }
)

/** Bookings and requests as one line: what is still to come or being worked on first, then the newest. */
export function myLife(bookings: readonly Booking[], cases: readonly CaseCard[], most: number): Entry[] {
  const entries: Entry[] = [
    ...bookings.map((booking): Entry => ({
      kind: 'booking',
      at: booking.startsAt,
      now: booking.status === 'confirmed',
      booking,
    })),
    ...cases.map((one): Entry => ({ kind: 'case', at: one.createdAt, now: one.status !== 'closed', one })),
  ]
  const byTime = (a: Entry, b: Entry) => Date.parse(b.at) - Date.parse(a.at)
  return entries.sort((a, b) => Number(b.now) - Number(a.now) || byTime(a, b)).slice(0, most)
}
