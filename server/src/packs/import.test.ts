import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { copyTinyPack, tinyPack, type PackCopy } from '../../test/pack-copy.ts'
import { findProjectRoot } from '../kernel/project-root.ts'
import { queryTokens } from '../kernel/search-query.ts'
import { importPack, type PackCounts } from './import.ts'
import { PackError } from './problems.ts'

const guangming = path.join(findProjectRoot(), 'packs/guangming')
const now = new Date('2026-11-23T09:00:00+08:00')

let database: TestDatabase
let copy: PackCopy
beforeEach(async () => {
  copy = copyTinyPack()
  database = await createTestDatabase()
})
afterEach(async () => {
  copy.remove()
  await database.drop()
})

const run = (folder = copy.folder) => importPack(database.db, folder, now)
const rows = async (sql: string, values: unknown[] = []) =>
  (await database.pool.query<Record<string, unknown>>(sql, values)).rows
const touched = (counts: PackCounts) =>
  Object.fromEntries(Object.entries(counts).filter(([, { added, changed, gone }]) => added + changed + gone > 0))
const version = async () => (await rows('select version from content_version'))[0]?.version

test('an import brings in every table, with the days and slots made from it', async () => {
  const counts = await run()
  const added = Object.fromEntries(Object.entries(counts).map(([table, count]) => [table, count.added]))
  expect(added).toMatchObject({
    packs: 1,
    areas: 6,
    area_shapes: 6,
    places: 3,
    place_facts: 2,
    offerings: 3,
    matters: 2,
  })
  expect(
    await rows(`select name, location, sample, search_tokens @> $1 as found from places where id = 'ht.haitang'`, [
      queryTokens('kdgy'),
    ]),
  ).toEqual([{ name: '海棠口袋公园', location: [116.503, 39.903], sample: true, found: true }])
  expect(await rows(`select count(*) from market_days`)).toEqual([{ count: 9 }])
})

test('importing again changes nothing, not even the version of the content', async () => {
  await run()
  const before = await version()
  expect(touched(await run())).toEqual({})
  expect(await version()).toBe(before)
})

test('importing a changed pack touches only what differs', async () => {
  await run()
  const before = await rows(`select id, xmin::text from places where id <> 'ht.dq' order by id`)
  copy.edit('places.csv', '116.505,39.905', '116.506,39.905')
  copy.edit('place-facts.csv', 'Two benches', 'Two benches with backs')
  expect(touched(await run())).toMatchObject({
    places: { changed: 1, added: 0 },
    place_facts: { changed: 1, unchanged: 1 },
  })
  expect(await rows(`select id, xmin::text from places where id <> 'ht.dq' order by id`)).toEqual(before)
  expect(await rows(`select location from places where id = 'ht.dq'`)).toEqual([{ location: [116.506, 39.905] }])
})

test('a row that vanished is retired and comes back; a fact that vanished is gone', async () => {
  await run()
  const notice = 'n1,周六修剪树木,Trees are trimmed on Saturday,2026-11-20,2026-12-20,110-a,,yes\n'
  copy.edit('notices.csv', notice, '')
  copy.edit('place-facts.csv', 'haitang,toilet,unknown,,,,,yes\n', '')
  expect(touched(await run())).toMatchObject({ notices: { gone: 1 }, place_facts: { gone: 1 } })
  expect(await rows('select id, retired_at from notices')).toEqual([{ id: 'ht.n1', retired_at: now }])
  copy.edit('notices.csv', 'sample\n', `sample\n${notice}`)
  await run()
  expect(await rows('select id, retired_at from notices')).toEqual([{ id: 'ht.n1', retired_at: null }])
})

test('a retired offering has no more slots', async () => {
  await run()
  copy.edit('offerings.csv', 'desk,service_desk,法律咨询,Legal advice,,,dq,,,hall,2,14,60,120,,,1,0,,,,yes\n', '')
  copy.edit('offering-schedules.csv', 'desk,5,09:00,10:10,30,,2026-01-01,,skip,,yes\n', '')
  await run()
  expect(await rows(`select id from slots where offering_id = 'ht.desk'`)).toEqual([])
  expect(await rows(`select retired_at from offerings where id = 'ht.desk'`)).toEqual([{ retired_at: now }])
})

test('a pack with a problem imports nothing', async () => {
  copy.edit('matters.csv', 'working_days', 'weeks')
  await expect(run()).rejects.toThrow(PackError)
  expect(await rows('select id from packs')).toEqual([])
})

test('when the database refuses at the very end, nothing stays of the import', async () => {
  await database.pool.query(`alter table slots add constraint no_guides check (offering_id <> 'ht.guide')`)
  await expect(run()).rejects.toThrow('no_guides')
  for (const table of ['packs', 'areas', 'places', 'matters', 'market_days', 'slots'])
    expect(await rows(`select * from ${table}`)).toEqual([])
})

test('a second pack stands beside the first: neither import touches the rows of the other', async () => {
  await run(guangming)
  const before = await rows(`select id, xmin::text from places order by id`)
  const counts = await run(tinyPack)
  expect(counts.places).toEqual({ added: 3, changed: 0, unchanged: 0, gone: 0 })
  expect(await rows(`select id, xmin::text from places where pack = 'guangming' order by id`)).toEqual(before)
  expect(touched(await run(guangming))).toEqual({})
  expect(await rows(`select pack, count(*) from areas where retired_at is null group by pack order by pack`)).toEqual([
    { pack: 'guangming', count: 138 },
    { pack: 'haitang', count: 6 },
  ])
})

test('a prefix that another pack has, or a pack that changes its own, is refused', async () => {
  await run()
  copy.edit('pack.json', '"haitang"', '"other"')
  await expect(run()).rejects.toThrow('a prefix that pack haitang does not have')
  copy.edit('pack.json', '"other"', '"haitang"')
  copy.edit('pack.json', '"ht"', '"hx"')
  await expect(run()).rejects.toThrow('the prefix it was imported with, ht')
})

test('two imports at once both succeed, and the rows are there once', async () => {
  await Promise.all([run(), run()])
  expect(await rows('select count(*) from places')).toEqual([{ count: 3 }])
})
