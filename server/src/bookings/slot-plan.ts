import { sql } from 'kysely'
import type { Executor } from '../kernel/deps.ts'
import type { PackCalendar } from '../kernel/pack-calendar.ts'
import { planSlots, type MarketDayOfSlot, type ScheduleRule } from './slot-rules.ts'

/** A slot as it should be in the database. */
export interface WantedSlot {
  id: string
  offering_id: string
  starts_at: Date
  ends_at: Date
  capacity: number
  cancelled_reason: string | null
  /** Its market says whether it is held: a cancellation that is taken back restores it. */
  ofMarket: boolean
}

const readRules = async (db: Executor, pack: string): Promise<ScheduleRule[]> =>
  db
    .selectFrom('offering_schedules as s')
    .innerJoin('offerings as o', 'o.id', 's.offering_id')
    .select([
      's.offering_id',
      's.weekday',
      's.starts_at',
      's.ends_at',
      's.slot_minutes',
      's.valid_from',
      's.valid_to',
      's.holiday_policy',
    ])
    .select(({ fn }) => fn.coalesce('s.capacity', 'o.capacity').as('capacity'))
    .where('o.pack', '=', pack)
    .where('o.retired_at', 'is', null)
    .execute()

interface MarketLink {
  offering_id: string
  date: string | null
  reason: string | null
  day_starts_at: Date | null
  series_starts_at: string
}

/** Stalls and shifts with the days of their market; an offering whose market has no day comes once, without date. */
const readMarketLinks = async (db: Executor, calendar: PackCalendar): Promise<MarketLink[]> => {
  const { rows } = await sql<MarketLink>`
    select l.offering_id, d.date, case when d.status = 'cancelled' then d.reason end as reason,
      d.starts_at as day_starts_at, s.starts_at as series_starts_at
    from (
      select series_id, offering_id from market_stalls where offering_id is not null
      union select series_id, offering_id from market_shifts
    ) l
    join market_series s on s.id = l.series_id and s.pack = ${calendar.pack}
    left join market_days d on d.series_id = s.id and d.date >= ${calendar.dates[0]}::date`.execute(db)
  return rows
}

function marketDays(links: readonly MarketLink[], { zone }: PackCalendar): Map<string, Map<string, MarketDayOfSlot>> {
  const byOffering = new Map<string, Map<string, MarketDayOfSlot>>()
  for (const { offering_id, date, reason, day_starts_at, series_starts_at } of links) {
    const days = byOffering.get(offering_id) ?? new Map<string, MarketDayOfSlot>()
    byOffering.set(offering_id, days)
    if (date === null || day_starts_at === null) continue
    const shiftMinutes = (day_starts_at.getTime() - zone.at(date, series_starts_at).getTime()) / 60_000
    days.set(date, { cancelledReason: reason, shiftMinutes })
  }
  return byOffering
}

/** The slots of a pack from now to the end of the horizon. */
export async function planPackSlots(db: Executor, calendar: PackCalendar, now: Date): Promise<WantedSlot[]> {
  const { dates, holidays, zone } = calendar
  const markets = marketDays(await readMarketLinks(db, calendar), calendar)
  const rules = await readRules(db, calendar.pack)
  const slots = rules.flatMap((rule) => {
    const days = markets.get(rule.offering_id)
    return dates.flatMap((date) => planSlots(rule, date, holidays.has(date), days ? days.get(date) : null))
  })
  return slots
    .map(({ id, offering_id, date, startsMinute, endsMinute, capacity, cancelledReason }) => {
      const midnight = zone.at(date, '00:00').getTime()
      const [starts_at, ends_at] = [
        new Date(midnight + startsMinute * 60_000),
        new Date(midnight + endsMinute * 60_000),
      ]
      return {
        id,
        offering_id,
        starts_at,
        ends_at,
        capacity,
        cancelled_reason: cancelledReason,
        ofMarket: markets.has(offering_id),
      }
    })
    .filter((slot) => slot.starts_at > now)
}
