import type { Pool } from 'pg'
import { coalesced } from './coalesce.ts'

const MOST_ENTRIES = 5000

/** Keeps what is made from the pack's tables until one of them changes. */
export interface ContentCache {
  /** The version as of now; concurrent callers share one read. */
  version(): Promise<number>
  /** The value for `key` at that version, made once. A change is seen by the first call after its commit. */
  at<T>(version: number, key: string, make: () => Promise<T>): Promise<T>
  /** `at` for the version as of now. */
  get<T>(key: string, make: () => Promise<T>): Promise<T>
}

export function contentCache(pool: Pool): ContentCache {
  let held = -1
  let values = new Map<string, Promise<unknown>>()
  const version = coalesced(async () => {
    const { rows } = await pool.query<{ version: number }>({
      name: 'content-version',
      text: 'select version from content_version',
    })
    const [row] = rows
    if (!row) throw new Error('content_version is empty: a migration is missing')
    return Number(row.version)
  })
  function at<T>(asOf: number, key: string, make: () => Promise<T>): Promise<T> {
    if (asOf > held || values.size > MOST_ENTRIES) {
      held = Math.max(asOf, held)
      values = new Map()
    }
    // A slower request may still carry the version before: it must not fill the map of the newer one.
    if (asOf < held) return make()
    const found = values.get(key) as Promise<T> | undefined
    if (found) return found
    const mine = values
    const value = make()
    mine.set(key, value)
    value.catch(() => mine.delete(key))
    return value
  }
  return { version, at, get: async (key, make) => at(await version(), key, make) }
}
