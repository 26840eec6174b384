import type { Fact, LngLat, PlaceKind } from '@zhuiguang/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Executor } from '../kernel/deps.ts'
import { discAround, mercatorOf } from './geometry.ts'
import type { HoursOfPlace } from './opening-book.ts'

/** A place as cards need it, in both languages. */
export interface PlaceRow extends HoursOfPlace {
  id: string
  kind: PlaceKind
  name: string
  name_en: string
  location: LngLat
  cover: string
  sample: boolean
  /** 0 for the exact name that was searched for, else 1; always 1 without words. */
  rank: number
  /** Mercator metres to `near`; null without it. */
  d: number | null
  /** Facts known to be true. */
  facts: Fact[]
}

/** Sort keys of the last row of a page: rank, then distance or name, then id. */
export type PlacePosition = readonly [rank: number, place: number | string, id: string]

export interface PlaceFilter {
  limit: number
  near?: LngLat | undefined
  /** True metres around `near`. */
  radius?: number | undefined
  kind?: PlaceKind | undefined
  /** Only places whose opening hours are among these. */
  hours?: readonly HoursOfPlace[] | undefined
  facts?: readonly Fact[] | undefined
  /** Words as they were typed, and the tokens they were cut into. */
  words?: { text: string; tokens: readonly string[] } | undefined
  ids?: readonly string[] | undefined
  after?: PlacePosition | undefined
}

type Sql = RawBuilder<unknown>

function sameHours(hours: readonly HoursOfPlace[]): Sql {
  const [packs, texts] = [hours.map(({ pack }) => pack), hours.map(({ opening_hours: text }) => text)]
  return sql`(pack, opening_hours) in (select * from unnest(${packs}::text[], ${texts}::text[]))`
}

const hasFact = (fact: Fact): Sql =>
  sql`exists (select from place_facts f where f.place_id = places.id and f.fact = ${fact} and f.value = 'yes')`

function conditions(filter: PlaceFilter): Sql[] {
  const { near, radius, kind, hours, facts = [], words, ids } = filter
  const found: (Sql | false | undefined)[] = [
    sql`retired_at is null`,
    kind && sql`kind = ${kind}`,
    near && radius !== undefined && sql`m <@ ${discAround(near, radius)}`,
    hours && sameHours(hours),
    words && sql`search_tokens @> ${words.tokens}::text[]`,
    ids && sql`id = any(${ids}::text[])`,
    ...facts.map(hasFact),
  ]
  return found.filter((one): one is Sql => Boolean(one))
}

function afterPosition(keys: { rank: Sql | null; place: Sql }, after: PlacePosition): Sql {
  const [rank, place, id] = after
  return keys.rank
    ? sql`(${keys.rank}, ${keys.place}, id) > (${rank}::integer, ${place}, ${id})`
    : sql`(${keys.place}, id) > (${place}, ${id})`
}

/**
 * The statement behind `findPlaces`; the bench and a test look at its plan.
 * Without words it is a walk along the distance index (or the one by name) that stops at the limit.
 */
export function placesStatement(filter: PlaceFilter): RawBuilder<PlaceRow> {
  const { near, words, after, limit } = filter
  const exact = words && sql`(lower(name) <> lower(${words.text}) and lower(name_en) <> lower(${words.text}))::integer`
  const keys = { rank: exact ?? null, place: near ? sql`m <-> ${mercatorOf(near)}` : sql`name` }
  const where = [...conditions(filter), ...(after ? [afterPosition(keys, after)] : [])]
  return sql<PlaceRow>`
    select p.*, coalesce((select array_agg(f.fact) from place_facts f where f.place_id = p.id and f.value = 'yes'), '{}') as facts
    from (
      select id, pack, kind, name, name_en, location, cover, opening_hours, sample,
        ${exact ?? sql`1`} as rank, ${near ? keys.place : sql`null::float8`} as d
      from places
      where ${sql.join(where, sql` and `)}
      order by ${exact ? sql`rank, ` : sql``}${near ? sql`d` : sql`name`}, id
      limit ${limit}
    ) p
    order by ${exact ? sql`rank, ` : sql``}${near ? sql`d` : sql`name`}, id`
}

/** Places in order: the exact name first when words are given, then nearest first (or by name). */
export async function findPlaces(db: Executor, filter: PlaceFilter): Promise<PlaceRow[]> {
  return (await placesStatement(filter).execute(db)).rows
}
