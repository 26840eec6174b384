import { BookingStatuses } from '@zhuiguang/contract'
import { cancelRefusal, cancelUntil, type BookingFacts } from './cancellation-rules.ts'

const booking: BookingFacts = {
  status: 'confirmed',
  startsAt: new Date('2026-11-28T15:00:00+08:00'),
  slotCancelled: false,
  cancelUntilMinutes: 120,
}
const early = new Date('2026-11-27T15:00:00+08:00')

test('a booking can be cancelled until its cut-off, and not a millisecond later', () => {
  const last = cancelUntil(booking)
  expect(last).toEqual(new Date('2026-11-28T13:00:00+08:00'))
  expect(cancelRefusal(booking, last)).toBeNull()
  expect(cancelRefusal(booking, new Date(last.getTime() + 1))).toBe('cancel_too_late')
})

test.each(BookingStatuses.filter((status) => status !== 'confirmed'))(
  'a booking that is %s can not be cancelled',
  (status) => {
    expect(cancelRefusal({ ...booking, status }, early)).toBe('action_not_possible')
  },
)

test('a booking whose slot the office cancelled can not be cancelled', () => {
  expect(cancelRefusal({ ...booking, slotCancelled: true }, early)).toBe('action_not_possible')
})
