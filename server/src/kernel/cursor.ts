import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { ApiError } from './errors.ts'

type Key = string | number

/** A time among the keys, written with toISOString(). */
export const CursorTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
  v.date(),
)

const fingerprint = (query: unknown) =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 10)

/**
 * Where a page ended, as opaque text.
 * @param query what decides which rows the list has and their order: a cursor is good for that query only
 * @param keys the sort keys of the page's last row
 */
export const writeCursor = (query: unknown, keys: readonly Key[]): string =>
  Buffer.from(JSON.stringify([fingerprint(query), ...keys])).toString('base64url')

/**
 * The sort keys that a cursor carries.
 * @throws ApiError `cursor_broken` when it is not one of ours, or was made for another query
 */
export function readCursor<S extends v.GenericSchema>(schema: S, query: unknown, cursor: string): v.InferOutput<S> {
  const keys = v.safeParse(schema, keysOf(cursor, fingerprint(query)))
  if (!keys.success) throw new ApiError('cursor_broken')
  return keys.output
}

function keysOf(cursor: string, expected: string): unknown {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
  if (!Array.isArray(content) || content[0] !== expected) return undefined
  // PostgreSQL can not take NUL in a text.
  return content.some((key) => typeof key === 'string' && key.includes('\u0000')) ? undefined : content.slice(1)
}
