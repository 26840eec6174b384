import { CODE_ALPHABET, errors, Languages, type ErrorCode } from '@zhuiguang/contract'
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

test('gives a code, a QR and everything that the page shows, and takes the seats', async () => {
  await api.slot('a', '11-28T15:00')
  const { status, body } = await api.book(me, 'a', { partySize: 3, note: ' 带一个孩子 ' })
  expect(status).toBe(201)
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-z]{16}$/),
    status: 'confirmed',
    code: expect.stringMatching(new RegExp(`^[${CODE_ALPHABET}]{6}$`)),
    qr: `ZG1:${body.code}`,
    partySize: 3,
    note: '带一个孩子',
    slotId: 'a',
    startsAt: '2026-11-28T15:00:00+08:00',
    endsAt: '2026-11-28T16:00:00+08:00',
    offering: { id: 'gm.rope', kind: 'course', title: '花式跳绳', cover: 'rope' },
    place: { id: 'gm.rongyin', name: '荣银口袋公园', address: '荣银路 1 号', location: [113.95, 22.75] },
    createdAt: '2026-11-23T08:00:00+08:00',
    cancelUntil: '2026-11-28T13:00:00+08:00',
    cancelledAt: null,
    actions: ['cancel'],
  })
  expect(await countSeats(api.deps.db, 'a')).toEqual({ taken: 3, booked: 3 })
  expect((await api.call(`GET /v1/bookings/${body.id}`, { token: me.token })).body).toEqual(body)
})

interface Refusal {
  what: string
  prepare: () => Promise<void>
  code: ErrorCode
  body?: object
}
const refusals: Refusal[] = [
  { what: 'a full slot', prepare: () => api.slot('a', '11-28T15:00', { taken: 10 }), code: 'full' },
  {
    what: 'a party larger than what is left',
    prepare: () => api.slot('a', '11-28T15:00', { taken: 8 }),
    code: 'full',
    body: { partySize: 3 },
  },
  {
    what: 'a party larger than the offering takes',
    prepare: () => api.slot('a', '11-28T15:00'),
    code: 'party_too_big',
    body: { partySize: 5 },
  },
  { what: 'a slot that opens later', prepare: () => api.slot('a', '12-28T15:00'), code: 'not_yet_open' },
  { what: 'a slot that has closed', prepare: () => api.slot('a', '11-23T08:59'), code: 'closed' },
  { what: 'a slot that is over', prepare: () => api.slot('a', '11-22T15:00'), code: 'closed' },
  {
    what: 'a cancelled slot',
    prepare: () => api.slot('a', '11-28T15:00', { cancelled_at: new Date(), cancelled_reason: '下雨' }),
    code: 'closed',
  },
  {
    what: 'a slot of a withdrawn offering',
    prepare: () => api.slot('a', '11-28T15:00', {}, 'gm.old'),
    code: 'not_found',
  },
  { what: 'a slot that does not exist', prepare: () => api.slot('b', '11-28T15:00'), code: 'not_found' },
  {
    what: 'no seats at all',
    prepare: () => api.slot('a', '11-28T15:00'),
    code: 'invalid_input',
    body: { partySize: 0 },
  },
  { what: 'half a seat', prepare: () => api.slot('a', '11-28T15:00'), code: 'invalid_input', body: { partySize: 1.5 } },
]
test.each(refusals)('$what is refused, takes no seat and leaves no booking', async ({ prepare, code, body }) => {
  await prepare()
  const before = await api.deps.pool.query('select id, taken from slots')
  const answer = await api.book(me, 'a', body)
  expect(answer).toMatchObject({ status: errors[code].status, body: { code } })
  expect((await api.deps.pool.query('select id, taken from slots')).rows).toEqual(before.rows)
  expect((await api.list(me)).items).toEqual([])
})

test('the same slot again is already booked, and another at the same time collides', async () => {
  await api.slot('a', '11-28T15:00')
  await api.slot('b', '11-28T15:30', {}, 'gm.chess')
  await api.slot('c', '11-28T16:00', {}, 'gm.chess')
  await api.book(me, 'a')
  expect((await api.book(me, 'a')).body.code).toBe('already_booked')
  expect((await api.book(me, 'b')).body.code).toBe('collides')
  expect((await api.book(me, 'c')).status).toBe(201)
})

test('a refusal says why in the language of the person', async () => {
  await api.slot('a', '11-28T15:00', { taken: 10 })
  for (const language of Languages) {
    const call = { token: me.token, body: {}, language }
    expect((await api.call('POST /v1/slots/a/bookings', call)).body).toMatchObject({ message: errors.full[language] })
  }
})

test('needs somebody who is signed in and not deleted', async () => {
  await api.slot('a', '11-28T15:00')
  expect((await api.call('POST /v1/slots/a/bookings', { body: {} })).status).toBe(401)
  await api.deps.db.updateTable('persons').set({ deleted_at: new Date() }).where('id', '=', me.id).execute()
  expect((await api.book(me, 'a')).body.code).toBe('token_invalid')
})
