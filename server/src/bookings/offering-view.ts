import type { Language, LngLat, Offering, OfferingCard } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import { distanceMetres } from '../kernel/distance.ts'
import type { ZonedTime } from '../kernel/zoned-time.ts'
import type { OfferingRow } from './offering-store.ts'

/** For whom a view is made. */
export interface OfferingViewer {
  zone: ZonedTime
  language: Language
  /** Where they are, GCJ-02; without it there is no distance. */
  near?: LngLat | undefined
}

function nextSlot(row: OfferingRow, zone: ZonedTime): OfferingCard['next'] {
  if (row.slot_id === null || row.starts_at === null || row.ends_at === null || row.remaining === null) return null
  return {
    slotId: row.slot_id,
    startsAt: zone.iso(row.starts_at),
    endsAt: zone.iso(row.ends_at),
    remaining: row.remaining,
  }
}

/** An offering as lists, home and search show it. */
export function offeringCard(row: OfferingRow, { zone, language, near }: OfferingViewer): OfferingCard {
  return {
    id: row.id,
    kind: row.kind,
    title: words(language, row.title, row.title_en),
    cover: row.cover,
    placeId: row.place_id,
    placeName: words(language, row.place_name, row.place_name_en),
    distance: near && row.location ? distanceMetres(near, row.location) : null,
    priceFen: row.price_fen,
    next: nextSlot(row, zone),
    sample: row.sample,
  }
}

/** An offering as its own page shows it. */
export function offeringView(row: OfferingRow, viewer: OfferingViewer): Offering {
  const { language } = viewer
  return {
    ...offeringCard(row, viewer),
    summary: words(language, row.summary, row.summary_en),
    host: words(language, row.host, row.host_en),
    materials: words(language, row.materials, row.materials_en),
    address: words(language, row.address, row.address_en),
    location: row.location,
    minAge: row.min_age,
    maxAge: row.max_age,
    partyMax: row.party_max,
    cancelUntilMinutes: row.cancel_until_minutes,
    source: row.source,
  }
}
