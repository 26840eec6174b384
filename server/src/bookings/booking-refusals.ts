import { ApiError } from '../kernel/errors.ts'
import { violatedConstraint } from '../kernel/pg-errors.ts'

/** The schema repeats the rules of booking; what only it noticed is told in the same words. */
export function toRefusal(error: unknown): unknown {
  const constraint = violatedConstraint(error)
  if (constraint === 'taken_seats_never_pass_the_capacity') return new ApiError('full', { cause: error })
  if (constraint === 'one_live_booking_a_person_and_slot') return new ApiError('already_booked', { cause: error })
  return error
}
