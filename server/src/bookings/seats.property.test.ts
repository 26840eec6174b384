import fc from 'fast-check'
import { createBookingApi, type BookingApi, type Me } from '../../test/booking-api.ts'
import { countSeats } from '../../test/offerings.ts'

const CAPACITY = 4
const SLOTS = ['a', 'b']

let api: BookingApi
let people: Me[]
beforeAll(async () => {
  api = await createBookingApi()
  people = await Promise.all(Array.from({ length: 4 }, () => api.signUp()))
})
afterAll(() => api.close())

interface Step {
  who: number
  slot: string
  act: 'book' | 'cancel'
  partySize: number
}
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: 3 }),
  slot: fc.constantFrom(...SLOTS),
  act: fc.constantFrom('book', 'cancel'),
  partySize: fc.integer({ min: 1, max: CAPACITY }),
})
/** Steps of one batch run at the same time. */
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })

async function take({ who, slot, act, partySize }: Step): Promise<number> {
  const me = people[who]
  if (!me) throw new Error(`there is no person ${who}`)
  if (act === 'book') return (await api.book(me, slot, { partySize })).status
  const { items } = await api.list(me)
  const mine = items.find(({ slotId }) => slotId === slot)
  return mine ? (await api.cancel(me, mine.id)).status : 200
}

async function expectTruth(): Promise<void> {
  for (const slot of SLOTS) {
    const { taken, booked } = await countSeats(api.deps.db, slot)
    expect(taken).toBe(booked)
    expect(taken).toBeLessThanOrEqual(CAPACITY)
  }
  const { rows } = await api.deps.pool.query(
    `select from bookings where status = 'confirmed' group by person_id, slot_id having count(*) > 1`,
  )
  expect(rows).toHaveLength(0)
}

test('whatever people book and cancel at the same time, taken is what is booked and never passes the capacity', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (plan) => {
      await api.empty()
      await api.slot('a', '11-28T15:00', { capacity: CAPACITY })
      await api.slot('b', '11-29T15:00', { capacity: CAPACITY })
      for (const batch of plan) {
        const statuses = await Promise.all(batch.map(take))
        expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([])
        await expectTruth()
      }
    }),
    { numRuns: 40 },
  )
})
