import type { Booking } from '@zhuiguang/contract'
import { personOf, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { findBooking, lockBooking } from './booking-store.ts'
import { bookingView } from './booking-view.ts'
import { cancelRefusal } from './cancellation-rules.ts'

/**
 * Cancels a booking of the person who asks; its seats are free with the commit.
 * @throws ApiError `not_found` (also for other people's), `action_not_possible`, `cancel_too_late`
 */
export async function cancelBooking(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  context: Context,
  id: string,
  comment: string | undefined,
): Promise<Booking> {
  const { personId } = personOf(context)
  const { now, language } = context
  return db.transaction().execute(async (trx) => {
    const booking = await lockBooking(trx, id, personId)
    if (!booking) throw new ApiError('not_found')
    const refusal = cancelRefusal(booking, now)
    if (refusal) throw new ApiError(refusal)
    await trx
      .updateTable('bookings')
      .set({ status: 'cancelled', cancelled_at: now, cancelled_reason: comment || null })
      .where('id', '=', id)
      .execute()
    const row = await findBooking(trx, id, personId)
    if (!row) throw new Error('a booking was not there after it was cancelled')
    return bookingView(row, { zone, language, now })
  })
}
