import type { Kysely } from 'kysely'
import { extendSlots } from '../bookings/horizon.ts'
import { lockContent } from '../kernel/content-lock.ts'
import type { DB } from '../kernel/db-types.ts'
import type { Executor } from '../kernel/deps.ts'
import { syncTable, type Counts } from '../kernel/sync-table.ts'
import { extendMarketDays } from '../market-days/horizon.ts'
import { loadPack } from './check-pack.ts'
import { areaRows, calendarRows, factRows, noticeRows, placeRows, shapeRows } from './pack-rows.ts'
import { findPackWithPrefix, findPrefix, syncCalendar, syncOwned, syncRetirable } from './pack-store.ts'
import { PackError } from './problems.ts'
import type { Pack } from './read-pack.ts'
import {
  exceptionRows,
  matterRows,
  offeringRows,
  questionRows,
  scheduleRows,
  seriesRows,
  shiftRows,
  stallRows,
} from './service-rows.ts'

/** What an import did, by table; `market_days` and `slots` are made from the series and schedules. */
export type PackCounts = Record<string, Counts>

async function refuseOtherPrefix(db: Executor, { settings: { id, prefix } }: Pack): Promise<void> {
  const taken = await findPackWithPrefix(db, id, prefix)
  const before = await findPrefix(db, id)
  const place = { file: 'pack.json', line: 0, column: 'prefix', found: prefix }
  if (taken)
    throw new PackError([
      { ...place, zh: `数据包 ${taken} 没有用的前缀`, en: `a prefix that pack ${taken} does not have` },
    ])
  if (before !== null && before !== prefix)
    throw new PackError([
      { ...place, zh: `从前导入时的前缀 ${before}`, en: `the prefix it was imported with, ${before}` },
    ])
}

/** Parents before children, so that every reference finds its row. */
async function syncAll(db: Executor, pack: Pack, now: Date): Promise<PackCounts> {
  const { id, prefix } = pack.settings
  const row = { id, prefix, settings: pack.settings, texts: pack.texts, imported_at: now.toISOString() }
  return {
    packs: await syncTable(db, { table: 'packs', key: ['id'], ignore: ['imported_at'] }, [row]),
    areas: await syncRetirable(db, id, now, 'areas', areaRows(pack)),
    area_shapes: await syncOwned(db, id, 'area_shapes', shapeRows(pack)),
    calendar_days: await syncCalendar(db, id, calendarRows(pack)),
    places: await syncRetirable(db, id, now, 'places', placeRows(pack)),
    place_facts: await syncOwned(db, id, 'place_facts', factRows(pack)),
    notices: await syncRetirable(db, id, now, 'notices', noticeRows(pack)),
    offerings: await syncRetirable(db, id, now, 'offerings', offeringRows(pack)),
    offering_schedules: await syncOwned(db, id, 'offering_schedules', scheduleRows(pack)),
    market_series: await syncRetirable(db, id, now, 'market_series', seriesRows(pack)),
    market_stalls: await syncOwned(db, id, 'market_stalls', stallRows(pack)),
    market_shifts: await syncOwned(db, id, 'market_shifts', shiftRows(pack)),
    market_exceptions: await syncOwned(db, id, 'market_exceptions', exceptionRows(pack)),
    matters: await syncRetirable(db, id, now, 'matters', matterRows(pack)),
    matter_questions: await syncOwned(db, id, 'matter_questions', questionRows(pack)),
    market_days: await extendMarketDays(db, now),
    slots: await extendSlots(db, now),
  }
}

/**
 * Brings a pack into the database, all of it or nothing; a second time it touches only what differs.
 * @param folder with pack.json, the tables, areas.geojson and texts/
 * @throws PackError with every problem of the pack
 */
export async function importPack(db: Kysely<DB>, folder: string, now: Date = new Date()): Promise<PackCounts> {
  const pack = loadPack(folder)
  return db.transaction().execute(async (transaction) => {
    await lockContent(transaction)
    await refuseOtherPrefix(transaction, pack)
    return syncAll(transaction, pack, now)
  })
}
