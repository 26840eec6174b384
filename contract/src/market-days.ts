import * as v from 'valibot'
import { AreaRef } from './areas.ts'
import { Cursor, Id, IdParams, integerText, IsoDate, IsoDateTime, LngLat, LngLatText, page } from './common.ts'
import { Slot } from './offerings.ts'
import { routes } from './route.ts'

export const MarketDayStatuses = ['planned', 'moved', 'cancelled'] as const
export type MarketDayStatus = (typeof MarketDayStatuses)[number]
export const StallKinds = [
  'party_checkin',
  'secretary',
  'deputy',
  'legal',
  'convenience',
  'tech',
  'care',
  'volunteering',
] as const
export type StallKind = (typeof StallKinds)[number]
export const StallModes = ['walk_in', 'bookable'] as const
export type StallMode = (typeof StallModes)[number]

export const MarketDayCard = v.object({
  id: Id,
  name: v.string(),
  date: IsoDate,
  startsAt: IsoDateTime,
  endsAt: IsoDateTime,
  status: v.picklist(MarketDayStatuses),
  /** Why it is cancelled or moved, in words for residents. */
  reason: v.nullable(v.string()),
  /** The public holiday that it falls on. */
  holiday: v.nullable(v.string()),
  placeId: v.nullable(Id),
  placeName: v.string(),
  location: LngLat,
  distance: v.nullable(v.number()),
  cover: v.string(),
  /** The first bookable stall with its seats left; null when there is none. */
  bookable: v.nullable(v.object({ title: v.string(), remaining: v.number() })),
  sample: v.boolean(),
})
export type MarketDayCard = v.InferOutput<typeof MarketDayCard>

export const Stall = v.object({
  id: Id,
  kind: v.picklist(StallKinds),
  title: v.string(),
  note: v.nullable(v.string()),
  host: v.nullable(v.string()),
  mode: v.picklist(StallModes),
  offeringId: v.nullable(Id),
  /** Seats left on that day; null for walk-in stalls. */
  remaining: v.nullable(v.number()),
})
export type Stall = v.InferOutput<typeof Stall>

/** A volunteer shift at the market; `slot` carries the reason when sign-up is not possible. */
export const Shift = v.object({ offeringId: Id, title: v.string(), note: v.nullable(v.string()), slot: Slot })
export type Shift = v.InferOutput<typeof Shift>

export const MarketDay = v.object({
  ...MarketDayCard.entries,
  rainPlan: v.nullable(v.string()),
  address: v.nullable(v.string()),
  areas: v.array(AreaRef),
  stalls: v.array(Stall),
  shifts: v.array(Shift),
  source: v.string(),
})
export type MarketDay = v.InferOutput<typeof MarketDay>

export const marketDayRoutes = routes({
  'GET /v1/market-days': {
    summary: 'Market days in order of time, by default from today on for 30 days',
    tag: 'market days',
    auth: 'none',
    query: v.object({
      near: v.optional(LngLatText),
      radius: v.optional(integerText(1, 50_000)),
      from: v.optional(IsoDate),
      to: v.optional(IsoDate),
      limit: v.optional(integerText(1, 50), '20'),
      cursor: v.optional(Cursor),
    }),
    response: page(MarketDayCard),
    errors: ['invalid_input', 'outside_the_world', 'cursor_broken'],
  },
  'GET /v1/market-days/:id': {
    summary: 'A market day with its stalls and shifts',
    tag: 'market days',
    auth: 'optional',
    params: IdParams,
    query: v.object({ near: v.optional(LngLatText) }),
    response: MarketDay,
    errors: ['invalid_input', 'not_found'],
  },
})
