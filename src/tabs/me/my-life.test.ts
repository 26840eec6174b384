import type { Booking, CaseCard } from '@zhuiguang/contract'
import { myLife } from './my-life'

const booking = (id: string, startsAt: string, status: Booking['status']) => ({ id, startsAt, status }) as Booking
const request = (id: string, createdAt: string, status: CaseCard['status']) => ({ id, createdAt, status }) as CaseCard

test('what is still open comes first, then the newest, and only so many', () => {
  const life = myLife(
    [
      booking('past', '2026-11-20T09:00:00+08:00', 'attended'),
      booking('next', '2026-11-25T09:00:00+08:00', 'confirmed'),
    ],
    [
      request('old', '2026-10-01T09:00:00+08:00', 'closed'),
      request('open', '2026-11-01T09:00:00+08:00', 'in_progress'),
    ],
    3,
  )
  expect(life.map((entry) => (entry.kind === 'booking' ? entry.booking.id : entry.one.id))).toEqual([
    'next',
    'open',
    'past',
  ])
})
