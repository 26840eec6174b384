import type { BookingStatus, ErrorCode } from '@zhuiguang/contract'

/** What the rule has to know about a booking. */
export interface BookingFacts {
  status: BookingStatus
  startsAt: Date
  slotCancelled: boolean
  cancelUntilMinutes: number
}

/** The last moment at which a person can cancel a booking themselves. */
export const cancelUntil = (booking: Pick<BookingFacts, 'startsAt' | 'cancelUntilMinutes'>): Date =>
  new Date(booking.startsAt.getTime() - booking.cancelUntilMinutes * 60_000)

/** Why a person can not cancel a booking now, or null when they can. */
export function cancelRefusal(
  booking: BookingFacts,
  now: Date,
): Extract<ErrorCode, 'action_not_possible' | 'cancel_too_late'> | null {
  if (booking.status !== 'confirmed' || booking.slotCancelled) return 'action_not_possible'
  return now > cancelUntil(booking) ? 'cancel_too_late' : null
}
