import type { Booking } from '@zhuiguang/contract'
import type { Transaction } from 'kysely'
import { personOf, type Context } from '../kernel/context.ts'
import type { DB } from '../kernel/db-types.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { decideOnce } from '../kernel/idempotency.ts'
import { randomId } from '../kernel/ids.ts'
import { randomCode } from './booking-code.ts'
import { toRefusal } from './booking-refusals.ts'
import { findBooking } from './booking-store.ts'
import { bookingView } from './booking-view.ts'
import { eligibilityOf } from './eligibility-rules.ts'
import { findHeldSlots, lockSlot } from './slot-store.ts'

export interface BookingRequest {
  slotId: string
  partySize: number
  note?: string | undefined
}

/** More live bookings than codes would be needed to miss this often. */
const CODE_ATTEMPTS = 20

/** Nobody's bookings change but by way of this lock, so that two at the same time can not both be made. */
const lockPerson = (trx: Transaction<DB>, personId: string) =>
  trx.selectFrom('persons').select('id').where('id', '=', personId).where('deleted_at', 'is', null).forNoKeyUpdate()

async function refuseUnlessFree(trx: Transaction<DB>, request: BookingRequest, personId: string, now: Date) {
  const person = await lockPerson(trx, personId).executeTakeFirst()
  if (!person) throw new ApiError('token_invalid')
  const slot = await lockSlot(trx, request.slotId)
  if (!slot) throw new ApiError('not_found')
  if (request.partySize > slot.partyMax) throw new ApiError('party_too_big')
  const held = await findHeldSlots(trx, personId, slot.startsAt, slot.endsAt)
  const eligibility = eligibilityOf(slot, held, now, request.partySize)
  if (eligibility !== 'free') throw new ApiError(eligibility)
}

/** A code that a live booking has already is drawn again. */
async function insertBooking(
  trx: Transaction<DB>,
  { slotId, partySize, note }: BookingRequest,
  personId: string,
  now: Date,
  newCode: () => string,
): Promise<string> {
  for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt += 1) {
    const inserted = await trx
      .insertInto('bookings')
      .values({
        id: randomId(),
        slot_id: slotId,
        person_id: personId,
        party_size: partySize,
        status: 'confirmed',
        code: newCode(),
        note: note || null,
        created_at: now,
      })
      .onConflict((conflict) => conflict.column('code').where('status', '=', 'confirmed').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (inserted) return inserted.id
  }
  throw new Error('no free check-in code was drawn')
}

/**
 * Books seats of a slot for the person who asks, once for each Idempotency-Key, in one transaction that holds the
 * person and the slot.
 * @param newCode where check-in codes come from
 * @throws ApiError `not_found`, `party_too_big`, the eligibility when it is not `free`, `idempotency_key_reused`
 */
export async function bookSlot(
  deps: Pick<Deps, 'db' | 'zone'>,
  context: Context,
  request: BookingRequest,
  newCode: () => string = randomCode,
): Promise<Booking> {
  const { personId } = personOf(context)
  const { now, language } = context
  try {
    return await decideOnce(deps, context, async (trx) => {
      await refuseUnlessFree(trx, request, personId, now)
      const id = await insertBooking(trx, request, personId, now, newCode)
      const row = await findBooking(trx, id, personId)
      if (!row) throw new Error('a booking was not there after it was made')
      return bookingView(row, { zone: deps.zone, language, now })
    })
  } catch (error) {
    throw toRefusal(error)
  }
}
