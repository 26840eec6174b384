import { CODE_ALPHABET } from '@zhuiguang/contract'
import { createBookingApi, type BookingApi, type Me } from '../../test/booking-api.ts'
import { countSeats } from '../../test/offerings.ts'
import type { Context } from '../kernel/context.ts'
import { bookSlot } from './book-slot.ts'
import { randomCode } from './booking-code.ts'

let api: BookingApi
let me: Me
beforeAll(async () => {
  api = await createBookingApi()
  await api.slot('a', '11-28T15:00')
  await api.slot('b', '11-29T15:00')
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.deps.pool.query('delete from bookings')
  me = await api.signUp()
})

const book = (person: Me, slotId: string, newCode: () => string) => {
  const who = { personId: person.id, sessionId: 's' }
  const context = { language: 'zh' as const, now: api.deps.clock.now(), who, requestId: 'r', idempotency: null }
  return bookSlot(api.deps, { ...context, request: {} as Context['request'] }, { slotId, partySize: 1 }, newCode)
}

test('a code that is in use is drawn again, and is free again after a cancellation', async () => {
  const first = await book(me, 'a', () => 'K7MX4T')
  const drawn = ['K7MX4T', 'K7MX4T', 'PQRS22']
  expect((await book(await api.signUp(), 'a', () => drawn.shift() ?? '')).code).toBe('PQRS22')
  await api.cancel(me, first.id)
  expect((await book(me, 'b', () => 'K7MX4T')).code).toBe('K7MX4T')
})

test('when no code is free the booking fails whole', async () => {
  await book(me, 'a', () => 'K7MX4T')
  await expect(book(await api.signUp(), 'b', () => 'K7MX4T')).rejects.toThrow('no free check-in code')
  expect(await countSeats(api.deps.db, 'b')).toEqual({ taken: 0, booked: 0 })
})

test('codes have six letters of the alphabet and use all of it', () => {
  const codes = Array.from({ length: 500 }, randomCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)
  expect(new Set(codes.join('')).size).toBe(CODE_ALPHABET.length)
})
