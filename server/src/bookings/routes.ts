import { personOf } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { Handlers } from '../kernel/route.ts'
import { bookSlot } from './book-slot.ts'
import { findBooking } from './booking-store.ts'
import { bookingView } from './booking-view.ts'
import { cancelBooking } from './cancel-booking.ts'
import { listBookings } from './list-bookings.ts'
import { listOfferings } from './list-offerings.ts'
import { listSlots } from './list-slots.ts'
import { findOffering } from './offering-store.ts'
import { offeringView } from './offering-view.ts'

/** Offerings, their slots and people's bookings. */
export const bookingHandlers = (deps: Deps): Handlers => ({
  'GET /v1/offerings': ({ query, context }) => listOfferings(deps, context, query),

  'GET /v1/offerings/:id': async ({ params, query, context }) => {
    const row = await findOffering(deps.pool, params.id, context.now)
    if (!row) throw new ApiError('not_found')
    return offeringView(row, { zone: deps.zone, language: context.language, near: query.near })
  },

  'GET /v1/offerings/:id/slots': ({ params, query, context }) => listSlots(deps, context, params.id, query),

  'POST /v1/slots/:id/bookings': ({ params, body, context }) =>
    bookSlot(deps, context, { slotId: params.id, partySize: body.partySize, note: body.note }),

  'GET /v1/bookings': ({ query, context }) => listBookings(deps, context, query),

  'GET /v1/bookings/:id': async ({ params, context }) => {
    const row = await findBooking(deps.db, params.id, personOf(context).personId)
    if (!row) throw new ApiError('not_found')
    return bookingView(row, { zone: deps.zone, language: context.language, now: context.now })
  },

  'POST /v1/bookings/:id/actions': ({ params, body, context }) => cancelBooking(deps, context, params.id, body.comment),
})
