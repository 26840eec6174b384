import { importPack } from '../src/packs/import.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { copyTinyPack, type PackCopy } from './pack-copy.ts'

/** Monday morning in the zone of the tiny pack. */
export const monday = new Date('2026-11-23T09:00:00+08:00')

/** For each test a database with the tiny pack as of `monday`, and a copy of its files to change and import again. */
export function withTinyPack() {
  let database: TestDatabase
  let copy: PackCopy
  beforeEach(async () => {
    copy = copyTinyPack()
    database = await createTestDatabase()
    await importPack(database.db, copy.folder, monday)
  })
  afterEach(async () => {
    copy.remove()
    await database.drop()
  })
  const rows = async (sql: string) => (await database.pool.query<Record<string, unknown>>(sql)).rows
  return {
    db: () => database.db,
    rows,
    edit: (file: string, from: string, to: string) => copy.edit(file, from, to),
    again: (at: Date = monday) => importPack(database.db, copy.folder, at),
    /** The slots of an offering on a day, in order of time. */
    slotsOn: (offering: string, date: string) =>
      rows(`select id, starts_at, cancelled_reason from slots
        where id like 'ht.${offering}.${date.replaceAll('-', '')}%' order by starts_at`),
    /** Somebody's seat in a slot. */
    async book(slot: string, status = 'confirmed'): Promise<void> {
      await rows(
        `insert into persons (id, display_name, created_at) values ('p', '街坊', now()) on conflict do nothing`,
      )
      await database.pool.query(
        `insert into bookings (id, slot_id, person_id, party_size, status, code, created_at, cancelled_at)
         values ($1, $1, 'p', 1, $2, 'AAAAAA', now(), case when $2 = 'cancelled' then now() end)`,
        [slot, status],
      )
    },
  }
}
