import { createBookingApi, type BookingApi, type BookingPage, type Me } from '../../test/booking-api.ts'

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

const slotIds = async (query: string) => (await api.list(me, query)).items.map(({ slotId }) => slotId)

beforeEach(async () => {
  for (const day of [1, 2, 3, 4, 5]) await api.slot(`s${day}`, `12-0${day}T15:00`)
  for (const day of [3, 1, 5, 2, 4]) await api.book(me, `s${day}`)
})

test('are the upcoming ones by start', async () => {
  expect(await slotIds('')).toEqual(['s1', 's2', 's3', 's4', 's5'])
  expect(await slotIds('when=past')).toEqual([])
})

test('cancelled and past ones are past, the latest first', async () => {
  const { items } = await api.list(me)
  await api.cancel(me, items[3]?.id ?? '')
  api.setNow('2026-12-02T16:00:00+08:00')
  me = await api.signInAgain(me)
  expect(await slotIds('when=past')).toEqual(['s4', 's2', 's1'])
  expect(await slotIds('')).toEqual(['s3', 's5'])
})

test.each(['upcoming', 'past'])('pages of two show each of the %s once', async (when) => {
  if (when === 'past') {
    api.setNow('2026-12-31T00:00:00+08:00')
    me = await api.signInAgain(me)
  }
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: BookingPage = await api.list(me, `when=${when}&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...page.items.map(({ slotId }) => slotId))
    cursor = page.nextCursor
  }
  expect(seen).toEqual(when === 'past' ? ['s5', 's4', 's3', 's2', 's1'] : ['s1', 's2', 's3', 's4', 's5'])
})

test("a cursor of the other list or another person's is refused", async () => {
  const { nextCursor } = await api.list(me, 'limit=1')
  const stranger = await api.signUp()
  const ask = (query: string, token: string) => api.call(`GET /v1/bookings?${query}&cursor=${nextCursor}`, { token })
  expect(await ask('when=past', me.token)).toMatchObject({ status: 400, body: { code: 'cursor_broken' } })
  expect(await ask('when=upcoming', stranger.token)).toMatchObject({ status: 400, body: { code: 'cursor_broken' } })
})

test('one whose slot the office cancelled stays among the upcoming, shown as cancelled', async () => {
  const cancelled = { cancelled_at: new Date('2026-11-24T00:00:00Z'), cancelled_reason: '下雨' }
  await api.deps.db.updateTable('slots').set(cancelled).where('id', '=', 's1').execute()
  const [first] = (await api.list(me)).items
  expect(first).toMatchObject({ status: 'cancelled', cancelledAt: '2026-11-24T08:00:00+08:00', actions: [] })
  expect((await api.cancel(me, first?.id ?? '')).body.code).toBe('action_not_possible')
})
