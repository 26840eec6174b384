import type { LngLat, MarketDay, Shift, Stall } from '@zhuiguang/contract'
import type { HeldSlot } from '../bookings/eligibility-rules.ts'
import { findHeldSlots } from '../bookings/slot-store.ts'
import { slotView } from '../bookings/slot-view.ts'
import { words, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { findAreasAt } from '../places/area-store.ts'
import { slotsOn, type SlotsOn } from './market-day-slots.ts'
import {
  findMarketDays,
  findShifts,
  findStalls,
  type MarketDayRow,
  type ShiftRow,
  type StallRow,
} from './market-day-store.ts'
import { marketDayCards } from './market-day-view.ts'
import { seatsLeft } from './stall-seats.ts'

function stallView(row: StallRow, slots: ReturnType<SlotsOn>, { language, now }: Context): Stall {
  return {
    id: row.id,
    kind: row.kind,
    title: words(language, row.title, row.title_en),
    note: words(language, row.note, row.note_en),
    host: words(language, row.host, row.host_en),
    mode: row.mode,
    offeringId: row.offering_id,
    remaining: row.mode === 'bookable' ? seatsLeft(slots, now) : null,
  }
}

type ShiftSlots = { row: ShiftRow; slots: ReturnType<SlotsOn> }

function shiftViews(
  shifts: readonly ShiftSlots[],
  held: readonly HeldSlot[],
  zone: Deps['zone'],
  { language, now }: Context,
): Shift[] {
  return shifts.flatMap(({ row, slots }) =>
    slots.map((slot) => ({
      offeringId: row.offering_id,
      title: words(language, row.title, row.title_en),
      note: words(language, row.summary, row.summary_en),
      slot: slotView(slot, held, zone, now),
    })),
  )
}

async function stallsAndShifts(
  deps: Deps,
  day: MarketDayRow,
  context: Context,
): Promise<Pick<MarketDay, 'stalls' | 'shifts'>> {
  const { db, zone } = deps
  const [stalls, shifts, held] = await Promise.all([
    findStalls(db, [day.series_id]),
    findShifts(db, day.series_id),
    findHeldSlots(db, context.who?.personId, day.starts_at, day.ends_at),
  ])
  const offerings = [...stalls.flatMap(({ offering_id: id }) => id ?? []), ...shifts.map(({ offering_id: id }) => id)]
  const slotsOf = await slotsOn(deps, offerings, [day])
  return {
    stalls: stalls.map((row) => stallView(row, slotsOf(row.offering_id, day), context)),
    shifts: shiftViews(
      shifts.map((row) => ({ row, slots: slotsOf(row.offering_id, day) })),
      held,
      zone,
      context,
    ),
  }
}

/**
 * A market day with its stalls and shifts; eligibility is that of the person who asks, when they have signed in.
 * @throws ApiError `not_found`
 */
export async function showMarketDay(
  deps: Deps,
  id: string,
  near: LngLat | undefined,
  context: Context,
): Promise<MarketDay> {
  const { language, now } = context
  const [day] = await findMarketDays(deps.db, { ids: [id], limit: 1 })
  if (!day) throw new ApiError('not_found')
  const [cards, areas, inside] = await Promise.all([
    marketDayCards(deps, [day], { language, now, near }),
    findAreasAt(deps.db, day.location, language),
    stallsAndShifts(deps, day, context),
  ])
  const [card] = cards
  if (!card) throw new ApiError('not_found')
  return {
    ...card,
    rainPlan: words(language, day.rain_plan, day.rain_plan_en),
    address: words(language, day.address, day.address_en),
    areas,
    ...inside,
    source: day.source,
  }
}
