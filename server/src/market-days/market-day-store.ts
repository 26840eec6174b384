import type { LngLat, MarketDayStatus, StallKind, StallMode } from '@zhuiguang/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Executor } from '../kernel/deps.ts'
import { discAround } from '../places/geometry.ts'

/** One date of a market with its series and place, in both languages. */
export interface MarketDayRow {
  id: string
  series_id: string
  name: string
  name_en: string
  date: string
  starts_at: Date
  ends_at: Date
  status: MarketDayStatus
  reason: string | null
  reason_en: string | null
  holiday: string | null
  holiday_en: string | null
  place_id: string
  place_name: string
  place_name_en: string
  location: LngLat
  address: string | null
  address_en: string | null
  cover: string
  rain_plan: string | null
  rain_plan_en: string | null
  source: string
  sample: boolean
}

export interface MarketDayFilter {
  limit: number
  /** Days that begin at or after this, and before that. */
  from?: Date | undefined
  before?: Date | undefined
  /** Days that are not over at this moment. */
  endsAfter?: Date | undefined
  /** True metres around a point. */
  around?: { point: LngLat; radius: number } | undefined
  placeId?: string | undefined
  /** Tokens that the series or the place must have. */
  tokens?: readonly string[] | undefined
  ids?: readonly string[] | undefined
  after?: { startsAt: string; id: string } | undefined
}

function conditions(filter: MarketDayFilter): RawBuilder<unknown>[] {
  const { from, before, endsAfter, around, placeId, tokens, ids, after } = filter
  const found = [
    sql`s.retired_at is null`,
    from && sql`d.starts_at >= ${from}`,
    before && sql`d.starts_at < ${before}`,
    endsAfter && sql`d.ends_at > ${endsAfter}`,
    around && sql`p.m <@ ${discAround(around.point, around.radius)}`,
    placeId && sql`d.place_id = ${placeId}`,
    tokens && sql`(s.search_tokens @> ${tokens}::text[] or p.search_tokens @> ${tokens}::text[])`,
    ids && sql`d.id = any(${ids}::text[])`,
    after && sql`(d.starts_at, d.id) > (${after.startsAt}::timestamptz, ${after.id})`,
  ]
  return found.filter((one): one is RawBuilder<unknown> => Boolean(one))
}

/** Market days in order of time; those of a withdrawn series are left out. */
export async function findMarketDays(db: Executor, filter: MarketDayFilter): Promise<MarketDayRow[]> {
  const { rows } = await sql<MarketDayRow>`
    select d.id, d.series_id, s.name, s.name_en, d.date, d.starts_at, d.ends_at, d.status, d.reason, d.reason_en,
      d.holiday, d.holiday_en, p.id as place_id, p.name as place_name, p.name_en as place_name_en, p.location,
      p.address, p.address_en, s.cover, s.rain_plan, s.rain_plan_en, s.source, s.sample
    from market_days d
    join market_series s on s.id = d.series_id
    join places p on p.id = d.place_id
    where ${sql.join(conditions(filter), sql` and `)}
    order by d.starts_at, d.id
    limit ${filter.limit}`.execute(db)
  return rows
}

export interface StallRow {
  id: string
  series_id: string
  kind: StallKind
  title: string
  title_en: string
  note: string | null
  note_en: string | null
  host: string | null
  host_en: string | null
  mode: StallMode
  offering_id: string | null
}

/** The stalls of some series, each series in its own order. */
export async function findStalls(db: Executor, seriesIds: readonly string[]): Promise<StallRow[]> {
  if (seriesIds.length === 0) return []
  return db
    .selectFrom('market_stalls')
    .select([
      'id',
      'series_id',
      'kind',
      'title',
      'title_en',
      'note',
      'note_en',
      'host',
      'host_en',
      'mode',
      'offering_id',
    ])
    .where('series_id', 'in', seriesIds)
    .orderBy('series_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export interface ShiftRow {
  offering_id: string
  title: string
  title_en: string
  summary: string | null
  summary_en: string | null
}

/** The volunteer shifts of a series. */
export async function findShifts(db: Executor, seriesId: string): Promise<ShiftRow[]> {
  return db
    .selectFrom('market_shifts as m')
    .innerJoin('offerings as o', 'o.id', 'm.offering_id')
    .select(['o.id as offering_id', 'o.title', 'o.title_en', 'o.summary', 'o.summary_en'])
    .where('m.series_id', '=', seriesId)
    .where('o.retired_at', 'is', null)
    .orderBy('o.id')
    .execute()
}
