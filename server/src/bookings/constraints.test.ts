import type { Insertable } from 'kysely'
import { createBookingApi, type BookingApi, type Me } from '../../test/booking-api.ts'
import { countSeats } from '../../test/offerings.ts'
import type { Bookings } from '../kernel/db-types.ts'
import { randomId } from '../kernel/ids.ts'
import { toRefusal } from './booking-refusals.ts'

let api: BookingApi
let me: Me
beforeAll(async () => {
  api = await createBookingApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.empty()
  me = await api.signUp()
  await api.slot('a', '11-28T15:00')
  await api.slot('b', '11-29T15:00')
})

let codes = 0
/** A code of its own for each row. */
const nextCode = () => {
  codes += 1
  return `K${String(codes).padStart(5, '7').replaceAll('0', 'A').replaceAll('1', 'B')}`
}
async function insert(booking: Partial<Insertable<Bookings>> = {}): Promise<string> {
  const id = randomId()
  const row = { id, slot_id: 'a', person_id: me.id, party_size: 1, status: 'confirmed' as const, code: nextCode() }
  await api.deps.db
    .insertInto('bookings')
    .values({ ...row, created_at: new Date(), ...booking })
    .execute()
  return id
}
const seats = async () => [(await countSeats(api.deps.db, 'a')).taken, (await countSeats(api.deps.db, 'b')).taken]
const run = (text: string, ...values: unknown[]) => api.deps.pool.query(text, values)

describe('the schema refuses', () => {
  test.each<[string, Partial<Insertable<Bookings>>, string]>([
    ['one seat too many', { party_size: 11 }, 'taken_seats_never_pass_the_capacity'],
    ['a party of nobody', { party_size: 0 }, 'a_party_is_one_or_more'],
    ['a code with a letter that people mix up', { code: 'K7MX4O' }, 'codes_have_six_letters_that_nobody_mixes_up'],
    [
      'a cancelled booking without its time',
      { status: 'cancelled' },
      'a_booking_is_cancelled_exactly_when_it_has_that_time',
    ],
    [
      'a confirmed booking with a time of cancelling',
      { cancelled_at: new Date() },
      'a_booking_is_cancelled_exactly_when_it_has_that_time',
    ],
    [
      'an attended booking without its time',
      { status: 'attended' },
      'a_booking_is_attended_exactly_when_it_has_that_time',
    ],
  ])('%s', async (_what, booking, constraint) => {
    await expect(insert(booking)).rejects.toMatchObject({ constraint })
    expect(await seats()).toEqual([0, 0])
  })

  test('a second live booking of a person and slot, and a code that is in use', async () => {
    await insert({ code: 'K7MX4T' })
    await expect(insert()).rejects.toMatchObject({ constraint: 'one_live_booking_a_person_and_slot' })
    const again = insert({ slot_id: 'b', code: 'K7MX4T' })
    await expect(again).rejects.toMatchObject({ constraint: 'a_live_code_names_one_booking' })
  })

  test('a capacity below what is taken, and a party that grows past it', async () => {
    const id = await insert({ party_size: 8 })
    const constraint = 'taken_seats_never_pass_the_capacity'
    await expect(run(`update slots set capacity = 7 where id = 'a'`)).rejects.toMatchObject({ constraint })
    await expect(run('update bookings set party_size = 11 where id = $1', id)).rejects.toMatchObject({ constraint })
    await run(`update slots set capacity = 5 where id = 'b'`)
    await expect(run(`update bookings set slot_id = 'b' where id = $1`, id)).rejects.toMatchObject({ constraint })
    expect(await seats()).toEqual([8, 0])
  })
})

describe('what only the schema notices is told as', () => {
  test('full, when a seat too many was asked for', async () => {
    expect(await insert({ party_size: 11 }).catch(toRefusal)).toMatchObject({ code: 'full' })
  })

  test('already booked, when the person has the slot', async () => {
    await insert()
    expect(await insert().catch(toRefusal)).toMatchObject({ code: 'already_booked' })
  })

  test('itself, when it is no rule of booking', async () => {
    expect(await insert({ slot_id: 'nowhere' }).catch(toRefusal)).toMatchObject({ code: '23503' })
  })
})

describe('the count of taken seats follows', () => {
  test('a booking that moves, grows, is cancelled and comes back', async () => {
    const id = await insert({ party_size: 2 })
    expect(await seats()).toEqual([2, 0])
    await run(`update bookings set slot_id = 'b' where id = $1`, id)
    expect(await seats()).toEqual([0, 2])
    await run(`update bookings set slot_id = 'a', party_size = 5 where id = $1`, id)
    expect(await seats()).toEqual([5, 0])
    await run('update bookings set party_size = 3 where id = $1', id)
    expect(await seats()).toEqual([3, 0])
    await run(`update bookings set slot_id = 'b', status = 'cancelled', cancelled_at = now() where id = $1`, id)
    expect(await seats()).toEqual([0, 0])
    await run(`update bookings set status = 'confirmed', cancelled_at = null where id = $1`, id)
    expect(await seats()).toEqual([0, 3])
    await run(`update bookings set status = 'attended', attended_at = now() where id = $1`, id)
    expect(await seats()).toEqual([0, 3])
  })

  test('bookings that are deleted, whether they were live or cancelled', async () => {
    const live = await insert({ party_size: 2 })
    const cancelled = await insert({ slot_id: 'b', status: 'cancelled', cancelled_at: new Date(), party_size: 4 })
    expect(await seats()).toEqual([2, 0])
    await run('delete from bookings where id = any($1)', [live, cancelled])
    expect(await seats()).toEqual([0, 0])
  })
})
