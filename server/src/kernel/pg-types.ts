import { types, type CustomTypesConfig } from 'pg'

const { builtins } = types
const POINT = 600
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182

function integer(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the database holds a whole number that JavaScript can not: ${text}`)
  return value
}
function point(text: string): [number, number] {
  const [x = NaN, y = NaN] = text.slice(1, -1).split(',').map(Number)
  return [x, y]
}
/** `{a,b}` of values that need no quotes; null stays null. */
const listOf =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : parse(item)))

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, integer],
  [builtins.NUMERIC, Number],
  [builtins.DATE, (text) => text],
  [POINT, point],
  [INT8_ARRAY, listOf(integer)],
  [DATE_ARRAY, listOf((text) => text)],
])

/**
 * How column types arrive: int8 and numeric as numbers, date as `2026-11-28` (a day is not a moment), point as
 * `[x, y]`, timestamptz as Date. A whole number beyond 2^53 is an error, not a rounded value.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || types.getTypeParser(oid, format)) as typeof types.getTypeParser,
}

/** `[lng, lat]` as the text that a column of type point takes. */
export const pointText = ([x, y]: readonly [number, number]): string => `(${x},${y})`
