import type { ApiErrorBody, Booking } from '@zhuiguang/contract'
import { bookingHandlers } from '../src/bookings/routes.ts'
import { createTestApi, type Answer, type TestApi } from './api.ts'
import { insertOffering, insertPack, insertPlace, insertSlot } from './offerings.ts'

export interface Me {
  id: string
  token: string
}
export type BookingPage = { items: Booking[]; nextCursor: string | null }
type Booked = Promise<Answer<Booking & ApiErrorBody>>

export interface BookingApi extends TestApi {
  /** An hour from `2026-<day>` (`11-28T15:00`) on, by default of the course gm.rope for ten. */
  slot(id: string, day: string, more?: object, offeringId?: string): Promise<void>
  book(me: Me, slotId: string, body?: object, key?: string): Booked
  cancel(me: Me, bookingId: string, comment?: string): Booked
  list(me: Me, query?: string): Promise<BookingPage>
  /** The same person with a token that is good now. */
  signInAgain(me: Me): Promise<Me>
  /** Removes slots and bookings. */
  empty(): Promise<void>
}

/** The routes of bookings with two courses, gm.rope at a place and gm.chess, and gm.old that was withdrawn. */
export async function createBookingApi(): Promise<BookingApi> {
  const api = await createTestApi([bookingHandlers])
  const { db, pool, tokens, clock } = api.deps
  await insertPack(db)
  await insertPlace(db, 'gm.rongyin')
  await insertOffering(db, { id: 'gm.rope', place_id: 'gm.rongyin' })
  await insertOffering(db, { id: 'gm.chess' })
  await insertOffering(db, { id: 'gm.old', retired_at: new Date() })
  return {
    ...api,
    slot: (id, day, more = {}, offering_id = 'gm.rope') =>
      insertSlot(db, { id, offering_id, starts_at: `2026-${day}:00+08:00`, ...more }),
    book: ({ token }, slotId, body = {}, key) =>
      api.call(`POST /v1/slots/${slotId}/bookings`, { token, body, ...(key && { key }) }),
    cancel: ({ token }, id, comment) =>
      api.call(`POST /v1/bookings/${id}/actions`, { token, body: { action: 'cancel', comment } }),
    list: async ({ token }, query = '') => (await api.call<BookingPage>(`GET /v1/bookings?${query}`, { token })).body,
    signInAgain: async ({ id }) => ({
      id,
      token: (await tokens.issue({ personId: id, sessionId: 's' }, clock.now())).token,
    }),
    empty: async () => {
      await pool.query('delete from bookings; delete from slots')
    },
  }
}
