import * as v from 'valibot'
import { Cursor, Id, IdParams, integerText, IsoDate, IsoDateTime, LngLat, LngLatText, page } from './common.ts'
import { routes } from './route.ts'

export const OfferingKinds = ['service_desk', 'course', 'tour', 'stall', 'shift'] as const
export type OfferingKind = (typeof OfferingKinds)[number]

/** Why a person may not book a slot. The sentence for each value is the error of the same name. */
export const Refusals = [
  'full',
  'already_booked',
  'collides',
  'not_yet_open',
  'closed',
  'needs_qualification',
  'quota_reached',
  'suspended',
  'too_young',
  'outside_area',
] as const
export const Eligibilities = ['free', ...Refusals] as const
export type Eligibility = (typeof Eligibilities)[number]

export const Slot = v.object({
  id: Id,
  startsAt: IsoDateTime,
  endsAt: IsoDateTime,
  /** Seats in all, and seats taken. */
  capacity: v.number(),
  taken: v.number(),
  eligibility: v.picklist(Eligibilities),
  /** When booking opens, for `not_yet_open`. */
  opensAt: v.nullable(IsoDateTime),
})
export type Slot = v.InferOutput<typeof Slot>

export const OfferingCard = v.object({
  id: Id,
  kind: v.picklist(OfferingKinds),
  title: v.string(),
  cover: v.string(),
  placeId: v.nullable(Id),
  placeName: v.nullable(v.string()),
  distance: v.nullable(v.number()),
  /** 0 is free of charge; integer fen. */
  priceFen: v.number(),
  /** The next slot that can still be booked, else the next one at all, else null. */
  next: v.nullable(v.object({ slotId: Id, startsAt: IsoDateTime, endsAt: IsoDateTime, remaining: v.number() })),
  sample: v.boolean(),
})
export type OfferingCard = v.InferOutput<typeof OfferingCard>

export const Offering = v.object({
  ...OfferingCard.entries,
  summary: v.nullable(v.string()),
  host: v.nullable(v.string()),
  materials: v.nullable(v.string()),
  address: v.nullable(v.string()),
  location: v.nullable(LngLat),
  minAge: v.nullable(v.number()),
  maxAge: v.nullable(v.number()),
  /** Seats that one booking may take. */
  partyMax: v.number(),
  /** Minutes before the start until which a booking can be cancelled. */
  cancelUntilMinutes: v.number(),
  source: v.string(),
})
export type Offering = v.InferOutput<typeof Offering>

export const offeringRoutes = routes({
  'GET /v1/offerings': {
    summary: 'Services, courses, tours, stalls and shifts that can be booked; the soonest first',
    tag: 'offerings',
    auth: 'none',
    query: v.object({
      kind: v.optional(v.picklist(OfferingKinds)),
      placeId: v.optional(Id),
      near: v.optional(LngLatText),
      limit: v.optional(integerText(1, 50), '20'),
      cursor: v.optional(Cursor),
    }),
    response: page(OfferingCard),
    errors: ['invalid_input', 'outside_the_world', 'cursor_broken'],
  },
  'GET /v1/offerings/:id': {
    summary: 'One offering',
    tag: 'offerings',
    auth: 'none',
    params: IdParams,
    query: v.object({ near: v.optional(LngLatText) }),
    response: Offering,
    errors: ['invalid_input', 'not_found'],
  },
  'GET /v1/offerings/:id/slots': {
    summary: 'Slots from a day to a day (31 days at most), with the reason when one can not be booked',
    tag: 'offerings',
    auth: 'optional',
    params: IdParams,
    query: v.object({ from: v.optional(IsoDate), to: v.optional(IsoDate) }),
    response: v.object({ items: v.array(Slot) }),
    errors: ['invalid_input', 'not_found'],
  },
})
