import { createBookingApi, type BookingApi, type Me } from '../../test/booking-api.ts'
import { countSeats } from '../../test/offerings.ts'

let api: BookingApi
let me: Me
beforeAll(async () => {
  api = await createBookingApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  api.setNow('2026-11-23T08:00:00+08:00')
  await api.empty()
  me = await api.signUp()
})

test('frees the seats at once, and the slot can be booked again', async () => {
  await api.slot('a', '11-28T15:00', { capacity: 2 })
  const { body } = await api.book(me, 'a', { partySize: 2 })
  const cancelled = await api.cancel(me, body.id, '有事')
  expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelledAt: '2026-11-23T08:00:00+08:00', actions: [] })
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 0, booked: 0 })
  expect((await api.book(me, 'a', { partySize: 2 })).status).toBe(201)
})

test('is possible until the cut-off and too late after it', async () => {
  await api.slot('a', '11-28T15:00')
  const { body } = await api.book(me, 'a')
  api.setNow('2026-11-28T13:00:01+08:00')
  me = await api.signInAgain(me)
  expect(await api.cancel(me, body.id)).toMatchObject({ status: 409, body: { code: 'cancel_too_late' } })
  expect((await api.list(me)).items).toMatchObject([{ status: 'confirmed', actions: [] }])
  api.setNow('2026-11-28T13:00:00+08:00')
  expect((await api.cancel(me, body.id)).status).toBe(200)
})

test('twice is not possible and frees nothing twice', async () => {
  await api.slot('a', '11-28T15:00')
  const { body } = await api.book(me, 'a')
  await api.book(await api.signUp(), 'a', { partySize: 2 })
  const answers = await Promise.all([api.cancel(me, body.id), api.cancel(me, body.id), api.cancel(me, body.id)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  expect((await api.cancel(me, body.id)).body.code).toBe('action_not_possible')
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 2, booked: 2 })
})

test("other people's bookings are not found, neither to see nor to cancel", async () => {
  await api.slot('a', '11-28T15:00')
  const { body } = await api.book(me, 'a')
  const stranger = await api.signUp()
  expect((await api.cancel(stranger, body.id)).status).toBe(404)
  expect((await api.call(`GET /v1/bookings/${body.id}`, { token: stranger.token })).status).toBe(404)
  expect((await api.list(stranger)).items).toEqual([])
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 1, booked: 1 })
})

test('an action that does not exist is refused', async () => {
  const answer = await api.call('POST /v1/bookings/x/actions', { token: me.token, body: { action: 'move' } })
  expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
})
