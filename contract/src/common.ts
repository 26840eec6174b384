import * as v from 'valibot'

/** Latest latitude that Web Mercator can show. */
export const MAX_LATITUDE = 85

/** GCJ-02 `[lng, lat]` in degrees. */
export const LngLat = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180, 'outside_the_world'), v.maxValue(180, 'outside_the_world')),
  v.pipe(v.number(), v.minValue(-MAX_LATITUDE, 'outside_the_world'), v.maxValue(MAX_LATITUDE, 'outside_the_world')),
])
export type LngLat = v.InferOutput<typeof LngLat>

/** `113.95,22.75` in a query string, GCJ-02. */
export const LngLatText = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,3}(\.\d{1,15})?,-?\d{1,3}(\.\d{1,15})?$/, 'expected lng,lat in degrees, e.g. 113.95,22.75'),
  v.transform((text): [number, number] => {
    const [lng = NaN, lat = NaN] = text.split(',').map(Number)
    return [lng, lat]
  }),
  LngLat,
)

/** A whole number in a query string, between two bounds. */
export const integerText = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,12}$/, `expected a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.number(),
    v.minValue(least, `expected ${least} or more`),
    v.maxValue(most, `expected ${most} or less`),
  )

/** `true` or `false` in a query string. */
export const BooleanText = v.pipe(
  v.picklist(['true', 'false'], 'expected true or false'),
  v.transform((text) => text === 'true'),
)

/** An opaque public id: pack rows `gm.rongyin`, everything else random base32. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'expected an id'))
export const IdParams = v.object({ id: Id })

/** False for the 31st of February, which the pattern lets through. */
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
/** `2026-11-28` on the district's calendar. */
export const IsoDate = v.pipe(
  v.string(),
  v.isoDate('expected a date, e.g. 2026-11-28'),
  v.check(isDay, 'expected a day that the calendar has, e.g. 2026-11-28'),
)
/** ISO 8601 with offset, e.g. `2026-11-28T15:00:00+08:00`. */
export const IsoDateTime = v.pipe(
  v.string(),
  v.isoTimestamp('expected a time with offset, e.g. 2026-11-28T15:00:00+08:00'),
)

/** Printable text: no NUL, which PostgreSQL can not store. */
export const text = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check((value) => !value.includes('\u0000'), 'must not contain NUL'),
    v.minLength(least, `expected at least ${least} characters`),
    v.maxLength(most, `expected at most ${most} characters`),
  )

/** Where the last page ended; made by the server, opaque to clients. */
export const Cursor = v.pipe(v.string(), v.maxLength(400))

/** A page of a list. `nextCursor` is null on the last page. */
export const page = <const T extends v.GenericSchema>(item: T) =>
  v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) })

export const Languages = ['zh', 'en'] as const
export type Language = (typeof Languages)[number]
