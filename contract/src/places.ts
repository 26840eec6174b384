import * as v from 'valibot'
import { AreaRef } from './areas.ts'
import {
  BooleanText,
  Cursor,
  Id,
  IdParams,
  integerText,
  IsoDate,
  IsoDateTime,
  LngLat,
  LngLatText,
  page,
  text,
} from './common.ts'
import { MarketDayCard } from './market-days.ts'
import { OfferingCard } from './offerings.ts'
import { routes } from './route.ts'

export const PlaceKinds = [
  'pocket_park',
  'park',
  'scenic',
  'greenway',
  'industrial_park',
  'building',
  'service_centre',
  'market_site',
] as const
export type PlaceKind = (typeof PlaceKinds)[number]

export const Facts = [
  'step_free',
  'ramp',
  'toilet',
  'seats',
  'shade',
  'night_light',
  'drinking_water',
  'baby_room',
  'parking',
  'aed',
] as const
export type Fact = (typeof Facts)[number]
export const FactValues = ['yes', 'no', 'unknown'] as const
export type FactValue = (typeof FactValues)[number]

/** Hand-drawn covers, used while a place has no photo. */
export const Covers = [
  'park',
  'market',
  'chess',
  'rope',
  'books',
  'plants',
  'bridge',
  'hall',
  'industry',
  'lamp',
  'garage',
] as const
export type Cover = (typeof Covers)[number]

/** When a place is open. All null when the hours are not known. */
export const Opening = v.object({
  openNow: v.nullable(v.boolean()),
  /** When it closes, if it is open and does close. */
  closesAt: v.nullable(IsoDateTime),
  /** When it opens next, if it is closed. */
  opensAt: v.nullable(IsoDateTime),
})
export type Opening = v.InferOutput<typeof Opening>

export const PlaceCard = v.object({
  id: Id,
  kind: v.picklist(PlaceKinds),
  name: v.string(),
  cover: v.picklist(Covers),
  location: LngLat,
  /** Metres as the crow flies; null when `near` was not given. */
  distance: v.nullable(v.number()),
  ...Opening.entries,
  /** Facts known to be true, the most asked-for first, at most three. */
  facts: v.array(v.picklist(Facts)),
  sample: v.boolean(),
})
export type PlaceCard = v.InferOutput<typeof PlaceCard>

export const PlaceFact = v.object({
  fact: v.picklist(Facts),
  value: v.picklist(FactValues),
  note: v.nullable(v.string()),
  verifiedAt: v.nullable(IsoDate),
})
export type PlaceFact = v.InferOutput<typeof PlaceFact>

export const Place = v.object({
  ...PlaceCard.entries,
  facts: v.array(PlaceFact),
  address: v.nullable(v.string()),
  summary: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  /** OSM opening-hours syntax, as it stands in the data. */
  openingHours: v.nullable(v.string()),
  /** When somebody last checked the facts. */
  verifiedAt: v.nullable(IsoDate),
  source: v.string(),
  areas: v.array(AreaRef),
  offerings: v.array(OfferingCard),
  marketDays: v.array(MarketDayCard),
})
export type Place = v.InferOutput<typeof Place>

export const placeRoutes = routes({
  'GET /v1/places': {
    summary: 'Places, nearest first when `near` is given, else by name',
    tag: 'places',
    auth: 'none',
    query: v.object({
      near: v.optional(LngLatText),
      /** Metres around `near`. */
      radius: v.optional(integerText(1, 50_000)),
      kind: v.optional(v.picklist(PlaceKinds)),
      openNow: v.optional(BooleanText),
      /** Comma-separated facts that must all be known to be true. */
      facts: v.optional(
        v.pipe(
          v.string(),
          v.maxLength(200),
          v.transform((list) => list.split(',')),
          v.array(v.picklist(Facts)),
        ),
      ),
      q: v.optional(text(1, 60)),
      limit: v.optional(integerText(1, 50), '20'),
      cursor: v.optional(Cursor),
    }),
    response: page(PlaceCard),
    errors: ['invalid_input', 'outside_the_world', 'cursor_broken'],
  },
  'GET /v1/places/:id': {
    summary: 'A place with its facts, courses and market days',
    tag: 'places',
    auth: 'none',
    params: IdParams,
    query: v.object({ near: v.optional(LngLatText) }),
    response: Place,
    errors: ['invalid_input', 'not_found'],
  },
})
