import { sql } from 'kysely'
import { withContentLock } from '../kernel/content-lock.ts'
import type { Executor } from '../kernel/deps.ts'
import { readPackCalendars } from '../kernel/pack-calendar.ts'
import { syncTable, type Counts, type JsonRow } from '../kernel/sync-table.ts'
import { planPackSlots, type WantedSlot } from './slot-plan.ts'

/** The reason tells whether a slot is cancelled; its time comes back from the database cut to milliseconds. */
const SLOTS = { table: 'slots', key: ['id'], ignore: ['cancelled_at'] } as const
const NOT_HELD = '安排有调整，这一场不办了'

interface HeldSlot {
  id: string
  offering_id: string
  starts_at: Date
  taken: number
  cancelled_at: Date | null
  cancelled_reason: string | null
}

const readComing = (db: Executor, pack: string, now: Date): Promise<HeldSlot[]> =>
  db
    .selectFrom('slots as s')
    .innerJoin('offerings as o', 'o.id', 's.offering_id')
    .select(['s.id', 's.offering_id', 's.starts_at', 's.taken', 's.cancelled_at', 's.cancelled_reason'])
    .where('o.pack', '=', pack)
    .where('s.starts_at', '>', now)
    .execute()

const timeOf = ({ offering_id, starts_at }: { offering_id: string; starts_at: Date }): string =>
  `${offering_id} ${starts_at.getTime()}`

/** A slot that stands at a wanted time already is the wanted one, whatever its id: its bookings go on. */
function reuse(wanted: readonly WantedSlot[], coming: readonly HeldSlot[]): WantedSlot[] {
  const ids = new Set(wanted.map((slot) => slot.id))
  const standing = new Map(coming.filter((slot) => !ids.has(slot.id)).map((slot) => [timeOf(slot), slot.id]))
  const known = new Set(coming.map((slot) => slot.id))
  return wanted.map((slot) => {
    const id = known.has(slot.id) ? undefined : standing.get(timeOf(slot))
    return id === undefined ? slot : { ...slot, id }
  })
}

/** A slot that somebody cancelled stays so, unless its market decides. */
function cancellationOf(wanted: WantedSlot, held: HeldSlot | undefined, now: Date) {
  const keeps = !wanted.ofMarket && held?.cancelled_reason ? held.cancelled_reason : null
  const reason = wanted.cancelled_reason ?? keeps
  return { cancelled_at: reason === null ? null : (held?.cancelled_at ?? now).toISOString(), cancelled_reason: reason }
}

function rowOf(wanted: WantedSlot, held: HeldSlot | undefined, now: Date): JsonRow {
  const { id, offering_id, starts_at, ends_at, capacity } = wanted
  return {
    id,
    offering_id,
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    // Seats that are taken stay taken when the offering shrinks.
    capacity: Math.max(capacity, held?.taken ?? 0),
    ...cancellationOf(wanted, held, now),
  }
}

/** Slots that no rule names any more: removed, or cancelled where somebody has booked. */
async function removeMissing(
  db: Executor,
  held: readonly HeldSlot[],
  wanted: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const missing = held.filter((slot) => !wanted.has(slot.id)).map((slot) => slot.id)
  if (missing.length === 0) return 0
  const removed = await sql`
    delete from slots where id = any (${missing}::text[]) and taken = 0
    and not exists (select from bookings b where b.slot_id = slots.id) returning id`.execute(db)
  const cancelled = await sql`
    update slots set cancelled_at = ${now}, cancelled_reason = ${NOT_HELD}
    where id = any (${missing}::text[]) and cancelled_at is null returning id`.execute(db)
  return removed.rows.length + cancelled.rows.length
}

/** Two slots of an offering can not start together: out of the way first those that move onto another's time. */
async function makeWay(
  db: Executor,
  held: ReadonlyMap<string, HeldSlot>,
  wanted: readonly WantedSlot[],
): Promise<void> {
  const moved = wanted.flatMap((slot) => {
    const before = held.get(slot.id)
    return before && before.starts_at.getTime() !== slot.starts_at.getTime() ? [slot.id] : []
  })
  if (moved.length === 0) return
  const far = sql`interval '100 years'`
  await sql`update slots set starts_at = starts_at + ${far}, ends_at = ends_at + ${far} where id = any (${moved}::text[])`.execute(
    db,
  )
}

/**
 * Makes the slots of the next 60 days from schedules, holidays and market days, for all packs; to be called after
 * `extendMarketDays`. Doing it again changes only what differs; slots that have begun are left alone.
 */
export function extendSlots(db: Executor, now: Date = new Date()): Promise<Counts> {
  return withContentLock(db, async (transaction) => {
    const total: Counts = { added: 0, changed: 0, unchanged: 0, gone: 0 }
    for (const calendar of await readPackCalendars(transaction, now)) {
      const coming = await readComing(transaction, calendar.pack, now)
      const wanted = reuse(await planPackSlots(transaction, calendar, now), coming)
      const held = new Map(coming.map((slot) => [slot.id, slot]))
      const rows = wanted.map((slot) => rowOf(slot, held.get(slot.id), now))
      const counts = await syncTable(transaction, SLOTS, rows, async () => {
        await makeWay(transaction, held, wanted)
        return removeMissing(transaction, coming, new Set(wanted.map((slot) => slot.id)), now)
      })
      for (const kind of ['added', 'changed', 'unchanged', 'gone'] as const) total[kind] += counts[kind]
    }
    return total
  })
}
