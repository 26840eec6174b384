import type { Booking, Language } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { ZonedTime } from '../kernel/zoned-time.ts'
import type { BookingRow } from './booking-store.ts'
import { cancelRefusal, cancelUntil } from './cancellation-rules.ts'

/** For whom a view is made, and when. */
export interface BookingViewer {
  zone: ZonedTime
  language: Language
  now: Date
}

/** What the QR of a booking carries: a version, so that staff's scanners can tell it from other codes. */
export const qrPayload = (code: string): string => `ZG1:${code}`

function placeView(row: BookingRow, language: Language): Booking['place'] {
  if (row.place_id === null || row.place_name === null || row.location === null) return null
  return {
    id: row.place_id,
    name: words<string>(language, row.place_name, row.place_name_en ?? row.place_name),
    address: words(language, row.address, row.address_en),
    location: row.location,
  }
}

/** A booking as its owner sees it; one whose slot the office cancelled shows as cancelled. */
export function bookingView(row: BookingRow, { zone, language, now }: BookingViewer): Booking {
  const facts = {
    status: row.status,
    startsAt: row.starts_at,
    slotCancelled: row.slot_cancelled_at !== null,
    cancelUntilMinutes: row.cancel_until_minutes,
  }
  const cancelledAt = row.cancelled_at ?? (row.status === 'confirmed' ? row.slot_cancelled_at : null)
  return {
    id: row.id,
    status: cancelledAt ? 'cancelled' : row.status,
    code: row.code,
    qr: qrPayload(row.code),
    partySize: row.party_size,
    note: row.note,
    slotId: row.slot_id,
    startsAt: zone.iso(row.starts_at),
    endsAt: zone.iso(row.ends_at),
    offering: {
      id: row.offering_id,
      kind: row.kind,
      title: words(language, row.title, row.title_en),
      cover: row.cover,
    },
    place: placeView(row, language),
    createdAt: zone.iso(row.created_at),
    cancelUntil: zone.iso(cancelUntil(facts)),
    cancelledAt: cancelledAt && zone.iso(cancelledAt),
    actions: cancelRefusal(facts, now) === null ? ['cancel'] : [],
  }
}
