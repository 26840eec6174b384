import { createBookingApi, type BookingApi } from '../../test/booking-api.ts'
import { countSeats } from '../../test/offerings.ts'

let api: BookingApi
beforeAll(async () => {
  api = await createBookingApi()
})
afterAll(() => api.close())
beforeEach(() => api.empty())

const people = (count: number) => Promise.all(Array.from({ length: count }, () => api.signUp()))
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
const codesOf = (answers: readonly { status: number; body: { code: string } }[]) =>
  answers.filter(({ status }) => status !== 201).map(({ body }) => body.code)

async function untilSomebodyWaits(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await api.deps.pool.query(waiting)).rowCount === 0);
}

test('of forty people who want five seats at once, exactly five get one', async () => {
  await api.slot('a', '11-28T15:00', { capacity: 5 })
  const everybody = await people(40)
  const answers = await Promise.all(everybody.map((me) => api.book(me, 'a')))
  expect(codesOf(answers)).toEqual(Array.from({ length: 35 }, () => 'full'))
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 5, booked: 5 })
})

test('parties of three do not share the last four seats', async () => {
  await api.slot('a', '11-28T15:00')
  const everybody = await people(8)
  await Promise.all(everybody.map((me) => api.book(me, 'a', { partySize: 3 })))
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 9, booked: 9 })
})

test('a person who asks ten times at once has one booking', async () => {
  await api.slot('a', '11-28T15:00')
  const me = await api.signUp()
  const answers = await times(10, () => api.book(me, 'a'))
  expect(codesOf(answers)).toEqual(Array.from({ length: 9 }, () => 'already_booked'))
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 1, booked: 1 })
})

test('a person who asks for two slots of the same hour at once gets one of them', async () => {
  for (let round = 0; round < 10; round += 1) {
    await api.empty()
    await api.slot('a', '11-28T15:00')
    await api.slot('b', '11-28T15:30', {}, 'gm.chess')
    const me = await api.signUp()
    const answers = await Promise.all([api.book(me, 'a'), api.book(me, 'b')])
    expect(codesOf(answers)).toEqual(['collides'])
  }
})

test('a booking that waits while the office cancels the slot is refused', async () => {
  await api.slot('a', '11-28T15:00')
  const me = await api.signUp()
  const office = await api.deps.pool.connect()
  await office.query('begin')
  await office.query(`update slots set cancelled_at = now(), cancelled_reason = '下雨' where id = 'a'`)
  const answer = api.book(me, 'a')
  await untilSomebodyWaits()
  await office.query('commit')
  office.release()
  expect((await answer).body.code).toBe('closed')
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 0, booked: 0 })
})

test('a cancellation that waits while staff check the person in is refused', async () => {
  await api.slot('a', '11-28T15:00')
  const me = await api.signUp()
  const { id } = (await api.book(me, 'a')).body
  const staff = await api.deps.pool.connect()
  await staff.query('begin')
  await staff.query(`update bookings set status = 'attended', attended_at = now() where id = $1`, [id])
  const answer = api.cancel(me, id)
  await untilSomebodyWaits()
  await staff.query('commit')
  staff.release()
  expect((await answer).body.code).toBe('action_not_possible')
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 1, booked: 1 })
})

test('ten requests with one Idempotency-Key at once make one booking and get the same answer', async () => {
  await api.slot('a', '11-28T15:00')
  const me = await api.signUp()
  const answers = await times(10, () => api.book(me, 'a', { partySize: 2 }, 'key-of-one-tap'))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201))
  for (const { body } of answers) expect(body).toEqual(answers[0]?.body)
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 2, booked: 2 })
})

test('the same key gets the same answer even after the booking was cancelled', async () => {
  await api.slot('a', '11-28T15:00')
  const me = await api.signUp()
  const first = await api.book(me, 'a', {}, 'key-of-one-tap')
  await api.cancel(me, first.body.id)
  expect(await api.book(me, 'a', {}, 'key-of-one-tap')).toEqual(first)
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 0, booked: 0 })
})

test('the same key with another body or slot is refused, and is another one for another person', async () => {
  await api.slot('a', '11-28T15:00')
  await api.slot('b', '11-29T15:00')
  const [me, other] = [await api.signUp(), await api.signUp()]
  await api.book(me, 'a', { partySize: 1 }, 'key-of-one-tap')
  const reused = { status: 422, body: { code: 'idempotency_key_reused' } }
  expect(await api.book(me, 'a', { partySize: 2 }, 'key-of-one-tap')).toMatchObject(reused)
  expect(await api.book(me, 'b', { partySize: 1 }, 'key-of-one-tap')).toMatchObject(reused)
  expect((await api.book(other, 'a', { partySize: 2 }, 'key-of-one-tap')).status).toBe(201)
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 3, booked: 3 })
})

test('a key whose request was refused can be tried again', async () => {
  await api.slot('a', '11-28T15:00', { capacity: 1 })
  const [me, other] = [await api.signUp(), await api.signUp()]
  const theirs = await api.book(other, 'a')
  expect((await api.book(me, 'a', {}, 'key-of-one-tap')).body.code).toBe('full')
  await api.cancel(other, theirs.body.id)
  expect((await api.book(me, 'a', {}, 'key-of-one-tap')).status).toBe(201)
})

test('bookings and cancellations of the same people on the same slots at once never wait for each other forever', async () => {
  const slots = ['a', 'b', 'c']
  for (const [index, id] of slots.entries()) await api.slot(id, `11-2${index + 6}T15:00`, { capacity: 3 })
  const everybody = await people(6)
  const statuses = new Set<number>()
  await Promise.all(
    everybody.flatMap((me) =>
      slots.map(async (id) => {
        for (let round = 0; round < 4; round += 1) {
          const booked = await api.book(me, id)
          statuses.add(booked.status)
          if (booked.status === 201) statuses.add((await api.cancel(me, booked.body.id)).status)
        }
      }),
    ),
  )
  expect([...statuses].filter((status) => ![200, 201, 409].includes(status))).toEqual([])
  for (const id of slots) expect(await countSeats(api.deps.db, id)).toEqual({ taken: 0, booked: 0 })
})
