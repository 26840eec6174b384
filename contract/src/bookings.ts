import * as v from 'valibot'
import { Cursor, Id, IdParams, integerText, IsoDateTime, LngLat, page, text } from './common.ts'
import { OfferingKinds, Refusals } from './offerings.ts'
import { routes } from './route.ts'

export const BookingStatuses = ['confirmed', 'attended', 'missed', 'cancelled'] as const
export type BookingStatus = (typeof BookingStatuses)[number]
export const BookingActions = ['cancel'] as const
export type BookingAction = (typeof BookingActions)[number]

/** Letters of a check-in code: none of 1, I, 0 and O, which people mix up. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 6

export const Booking = v.object({
  id: Id,
  status: v.picklist(BookingStatuses),
  /** Six characters to be read out, e.g. `K7MX4T`. */
  code: v.string(),
  /** What the QR carries. */
  qr: v.string(),
  partySize: v.number(),
  note: v.nullable(v.string()),
  slotId: Id,
  startsAt: IsoDateTime,
  endsAt: IsoDateTime,
  offering: v.object({ id: Id, kind: v.picklist(OfferingKinds), title: v.string(), cover: v.string() }),
  place: v.nullable(v.object({ id: Id, name: v.string(), address: v.nullable(v.string()), location: LngLat })),
  createdAt: IsoDateTime,
  /** Until when it can be cancelled here. */
  cancelUntil: IsoDateTime,
  cancelledAt: v.nullable(IsoDateTime),
  /** What this person may do with it now. */
  actions: v.array(v.picklist(BookingActions)),
})
export type Booking = v.InferOutput<typeof Booking>

export const bookingRoutes = routes({
  'POST /v1/slots/:id/bookings': {
    summary: 'Book seats of a slot',
    tag: 'bookings',
    auth: 'person',
    params: IdParams,
    body: v.object({
      partySize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 1),
      note: v.optional(text(0, 500)),
    }),
    response: Booking,
    status: 201,
    idempotent: true,
    errors: ['invalid_input', 'not_found', 'idempotency_key_reused', ...Refusals, 'party_too_big'],
  },
  'GET /v1/bookings': {
    summary: 'My bookings: `upcoming` by start, `past` the latest first',
    tag: 'bookings',
    auth: 'person',
    query: v.object({
      when: v.optional(v.picklist(['upcoming', 'past']), 'upcoming'),
      limit: v.optional(integerText(1, 50), '20'),
      cursor: v.optional(Cursor),
    }),
    response: page(Booking),
    errors: ['invalid_input', 'cursor_broken'],
  },
  'GET /v1/bookings/:id': {
    summary: 'One of my bookings, with its code',
    tag: 'bookings',
    auth: 'person',
    params: IdParams,
    response: Booking,
    errors: ['not_found'],
  },
  'POST /v1/bookings/:id/actions': {
    summary: 'Cancel a booking; its seats are free again at once',
    tag: 'bookings',
    auth: 'person',
    params: IdParams,
    body: v.object({ action: v.picklist(BookingActions), comment: v.optional(text(0, 500)) }),
    response: Booking,
    errors: ['invalid_input', 'not_found', 'action_not_possible', 'cancel_too_late'],
  },
})
