import type { LngLat, OfferingKind } from '@zhuiguang/contract'
import type { Pool } from 'pg'

/** An offering with its place and its next slot, in both languages; the same for everybody. */
export interface OfferingRow {
  id: string
  kind: OfferingKind
  title: string
  title_en: string
  summary: string | null
  summary_en: string | null
  host: string | null
  host_en: string | null
  materials: string | null
  materials_en: string | null
  cover: string
  party_max: number
  cancel_until_minutes: number
  min_age: number | null
  max_age: number | null
  price_fen: number
  source: string
  sample: boolean
  place_id: string | null
  place_name: string | null
  place_name_en: string | null
  address: string | null
  address_en: string | null
  location: LngLat | null
  slot_id: string | null
  starts_at: Date | null
  ends_at: Date | null
  remaining: number | null
}

/** Where a page ended: the start of the next slot (null: there is none, those come last) and the id. */
export interface OfferingPosition {
  startsAt: Date | null
  id: string
}

export interface OfferingFilter {
  now: Date
  limit: number
  kind?: OfferingKind | undefined
  placeId?: string | undefined
  /** Only these, e.g. what a search found. */
  ids?: readonly string[] | undefined
  after?: OfferingPosition | null | undefined
}

// The next slot is the first that can still be booked, now or once it opens, else the first to come: two short walks over (offering_id, starts_at).
const OFFERINGS = `
  select o.id, o.kind, o.title, o.title_en, o.summary, o.summary_en, o.host, o.host_en, o.materials, o.materials_en,
    o.cover, o.party_max, o.cancel_until_minutes, o.min_age, o.max_age, o.price_fen, o.source, o.sample,
    p.id as place_id, p.name as place_name, p.name_en as place_name_en, p.address, p.address_en, p.location,
    n.id as slot_id, n.starts_at, n.ends_at, n.remaining
  from offerings o
  left join places p on p.id = o.place_id
  left join lateral (
    (select 1 as rank, s.id, s.starts_at, s.ends_at, s.capacity - s.taken as remaining from slots s
      where s.offering_id = o.id and s.cancelled_at is null and s.taken < s.capacity
        and s.starts_at > $1::timestamptz + make_interval(mins => o.booking_closes_minutes)
      order by s.starts_at limit 1)
    union all
    (select 2, s.id, s.starts_at, s.ends_at, s.capacity - s.taken from slots s
      where s.offering_id = o.id and s.cancelled_at is null and s.starts_at > $1::timestamptz
      order by s.starts_at limit 1)
    order by rank limit 1
  ) n on true
  where o.retired_at is null
    and ($2::text is null or o.kind = $2)
    and ($3::text is null or o.place_id = $3)
    and ($4::text[] is null or o.id = any($4))
    and ($6::text is null or (coalesce(n.starts_at, 'infinity'), o.id) > (coalesce($5::timestamptz, 'infinity'), $6))
  order by coalesce(n.starts_at, 'infinity'), o.id
  limit $7`

/** Offerings in order of their next slot. */
export async function findOfferings(pool: Pool, filter: OfferingFilter): Promise<OfferingRow[]> {
  const { now, kind, placeId, ids, after, limit } = filter
  const values = [now, kind ?? null, placeId ?? null, ids ?? null, after?.startsAt ?? null, after?.id ?? null, limit]
  return (await pool.query<OfferingRow>({ name: 'offerings', text: OFFERINGS, values })).rows
}

/** One offering that has not been withdrawn, or undefined. */
export async function findOffering(pool: Pool, id: string, now: Date): Promise<OfferingRow | undefined> {
  return (await findOfferings(pool, { now, ids: [id], limit: 1 }))[0]
}
