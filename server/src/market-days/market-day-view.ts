import type { Language, LngLat, MarketDayCard } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { distanceMetres } from '../kernel/distance.ts'
import { slotsOn } from './market-day-slots.ts'
import { findStalls, type MarketDayRow } from './market-day-store.ts'
import { firstBookable, type BookableStall } from './stall-seats.ts'

/** For whom a card is made. */
export interface MarketDayViewer {
  language: Language
  near?: LngLat | undefined
}

/** A card but for its seats, which change by the minute; `firstBookable` adds them. */
export interface MarketDayDraft {
  card: Omit<MarketDayCard, 'bookable'>
  stalls: BookableStall[]
}

function cardOf(row: MarketDayRow, zone: Deps['zone'], { language, near }: MarketDayViewer): MarketDayDraft['card'] {
  return {
    id: row.id,
    name: words(language, row.name, row.name_en),
    date: row.date,
    startsAt: zone.iso(row.starts_at),
    endsAt: zone.iso(row.ends_at),
    status: row.status,
    reason: words(language, row.reason, row.reason_en),
    holiday: words(language, row.holiday, row.holiday_en),
    placeId: row.place_id,
    placeName: words(language, row.place_name, row.place_name_en),
    location: row.location,
    distance: near ? distanceMetres(near, row.location) : null,
    cover: row.cover,
    sample: row.sample,
  }
}

/** Drafts of market days, their stalls and slots read in one query each. */
export async function draftMarketDays(
  deps: Pick<Deps, 'db' | 'zone'>,
  rows: readonly MarketDayRow[],
  viewer: MarketDayViewer,
): Promise<MarketDayDraft[]> {
  const stalls = (await findStalls(deps.db, [...new Set(rows.map((row) => row.series_id))])).filter(
    (stall) => stall.offering_id,
  )
  const slotsOf = await slotsOn(
    deps,
    stalls.flatMap(({ offering_id: id }) => id ?? []),
    rows,
  )
  return rows.map((row) => ({
    card: cardOf(row, deps.zone, viewer),
    stalls: stalls
      .filter((stall) => stall.series_id === row.series_id)
      .map((stall) => ({
        title: words(viewer.language, stall.title, stall.title_en),
        slots: slotsOf(stall.offering_id, row),
      })),
  }))
}

/** A market day as lists, places, home and search show it. */
export async function marketDayCards(
  deps: Pick<Deps, 'db' | 'zone'>,
  rows: readonly MarketDayRow[],
  viewer: MarketDayViewer & { now: Date },
): Promise<MarketDayCard[]> {
  const drafts = await draftMarketDays(deps, rows, viewer)
  return drafts.map(({ card, stalls }) => ({ ...card, bookable: firstBookable(stalls, viewer.now) }))
}
