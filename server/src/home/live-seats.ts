import type { Pool } from 'pg'
import { coalesced } from '../kernel/coalesce.ts'

/** What may change between two requests: the version of the packs, and the seats taken of the slots that are shown. */
export interface Live {
  readonly version: number
  /** Seats taken by slot; a slot that is missing is not watched yet. */
  readonly taken: ReadonlyMap<string, number>
}

export interface LiveSeats {
  /**
   * Version and seats as they are now. Requests that come together share one query, which begins after all of them.
   * The same object comes back as long as nothing has changed.
   */
  read(): Promise<Live>
  /** Reads these slots too from now on, until the version changes. */
  watch(slotIds: readonly string[]): void
}

/** Version and seats in one statement, by one look-up a slot whatever the planner thinks; the bench times it too. */
export const LIVE_SEATS = {
  name: 'live-seats',
  text: `
    select (select version from content_version) as version,
      (select string_agg(coalesce((select s.taken from slots s where s.id = w.id), 0)::text, ',' order by w.n)
        from unnest($1::text[]) with ordinality as w (id, n)) as taken`,
}

/** Slots, and the same as an array of PostgreSQL: written once, sent with every read. Ids need no quotes. */
interface Watched {
  readonly ids: readonly string[]
  readonly literal: string
}

const watchedOf = (ids: readonly string[]): Watched => ({ ids, literal: `{${ids.join(',')}}` })

/** The seats that home pages show, of one node. */
export function liveSeats(pool: Pick<Pool, 'query'>): LiveSeats {
  let watched = watchedOf([])
  let last: { live: Live; watched: Watched; taken: string | null } = {
    live: { version: -1, taken: new Map() },
    watched,
    taken: null,
  }
  async function readOnce(): Promise<Live> {
    const asked = watched
    const { rows } = await pool.query<{ version: number; taken: string | null }>({
      ...LIVE_SEATS,
      values: [asked.literal],
    })
    const { version, taken } = rows[0] ?? { version: -1, taken: null }
    if (version === last.live.version && taken === last.taken && asked === last.watched) return last.live
    // What a new version shows is not known yet; its pages will say.
    if (version !== last.live.version) watched = watchedOf([])
    const counts = (taken ?? '').split(',').map(Number)
    const byId = new Map(asked.ids.map((id, index) => [id, counts[index] ?? 0]))
    last = { live: { version, taken: byId }, watched: asked, taken }
    return last.live
  }
  return {
    read: coalesced(readOnce),
    watch(slotIds) {
      const ids = new Set([...watched.ids, ...slotIds])
      if (ids.size > watched.ids.length) watched = watchedOf([...ids])
    },
  }
}
