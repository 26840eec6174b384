import type { Insertable } from 'kysely'
import type { Offerings, Slots } from '../src/kernel/db-types.ts'
import type { Database } from '../src/kernel/deps.ts'

const PACK = 'test'

/** A pack with nothing in it but its row, which everything else points at. */
export async function insertPack(db: Database, id: string = PACK): Promise<void> {
  await db
    .insertInto('packs')
    .values({ id, prefix: id, settings: '{}', texts: '{}', imported_at: new Date('2026-11-01T00:00:00+08:00') })
    .execute()
}

/** A pocket park at 113.95, 22.75 (GCJ-02). */
export async function insertPlace(db: Database, id: string): Promise<void> {
  await db
    .insertInto('places')
    .values({
      id,
      pack: PACK,
      kind: 'pocket_park',
      name: '荣银口袋公园',
      name_en: 'Rongyin pocket park',
      location: '(113.95,22.75)',
      address: '荣银路 1 号',
      address_en: '1 Rongyin Road',
      cover: 'park',
      search_tokens: [],
      source: 'test',
      sample: true,
    })
    .execute()
}

/** A course for ten that opens 30 days and closes an hour before, and can be cancelled until two hours before. */
export async function insertOffering(
  db: Database,
  offering: { id: string } & Partial<Insertable<Offerings>>,
): Promise<void> {
  const course: Omit<Insertable<Offerings>, 'id'> = {
    pack: PACK,
    kind: 'course',
    title: '花式跳绳',
    title_en: 'Rope skipping',
    cover: 'rope',
    capacity: 10,
    party_max: 4,
    booking_opens_days: 30,
    booking_closes_minutes: 60,
    cancel_until_minutes: 120,
    price_fen: 0,
    search_tokens: [],
    source: 'test',
    sample: true,
  }
  await db
    .insertInto('offerings')
    .values({ ...course, ...offering })
    .execute()
}

/** An hour from `startsAt` (ISO 8601 with offset) on, for ten. */
export async function insertSlot(
  db: Database,
  slot: { id: string; offering_id: string; starts_at: string } & Partial<Insertable<Slots>>,
): Promise<void> {
  const endsAt = new Date(Date.parse(slot.starts_at) + 3_600_000)
  await db
    .insertInto('slots')
    .values({ ends_at: endsAt, capacity: 10, ...slot })
    .execute()
}

/** Seats that the slot says are taken, and those of its bookings that are not cancelled. */
export async function countSeats(db: Database, slotId: string): Promise<{ taken: number; booked: number }> {
  const { taken } = await db.selectFrom('slots').select('taken').where('id', '=', slotId).executeTakeFirstOrThrow()
  const { booked } = await db
    .selectFrom('bookings')
    .where('slot_id', '=', slotId)
    .where('status', '<>', 'cancelled')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('party_size'), eb.lit(0)).as('booked'))
    .executeTakeFirstOrThrow()
  return { taken, booked }
}
