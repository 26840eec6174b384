import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** Numbers from 0 (inclusive) to 1, the same for the same seed. */
export type Random = () => number

/** mulberry32: small, and good enough to choose test values. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Texts that have broken something somewhere. */
export const EDGE_TEXTS: readonly string[] = [
  ' 0 -1 1 20 50000 99999999999 1e309 NaN null undefined true false [] {} . % %00 kdgy gm. gm.rongyin eyJ9'.split(' '),
  '113.95,22.75 0,0 -180,-85 999,999 113.95,22.75,1 2026-11-28 2026-02-30 0000-01-01 9999-12-31'.split(' '),
  '2026-11-28T15:00:00+08:00 路灯不亮 燃气泄漏 公园 ../../etc/passwd __proto__ constructor {"d":1}'.split(' '),
  [' ', '\u0000', '\ud800', '😀', "'; drop table cases; --", 'a'.repeat(65), '字'.repeat(1001), 'x'.repeat(9000)],
].flat()

type Json = Record<string, unknown>
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])

/** A value that the schema allows, more or less. */
function allowed(schema: Json, random: Random): unknown {
  const choices = list(schema.anyOf ?? schema.oneOf)
  if (choices.length > 0) return allowed(pick(random, choices), random)
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return pick(random, schema.enum as unknown[])
  switch (schema.type) {
    case 'object':
      return object(schema, random)
    case 'array':
      return Array.from({ length: Math.floor(random() * 4) }, (_, index) =>
        fuzzed(list(schema.items)[index] ?? (schema.items as Json) ?? {}, random),
      )
    case 'number':
    case 'integer':
      return pick(random, [0, 1, 2, -1, 113.95, 22.75, 1e308, Number(schema.minimum ?? 0), Number(schema.maximum ?? 0)])
    case 'boolean':
      return random() < 0.5
    default:
      return pick(random, EDGE_TEXTS)
  }
}

function object(schema: Json, random: Random): Json {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Json>)
  const required = new Set((schema.required ?? []) as string[])
  const kept = fields.filter(([name]) => random() < (required.has(name) ? 0.92 : 0.4))
  const extra = random() < 0.1 ? [[pick(random, EDGE_TEXTS), pick(random, EDGE_TEXTS)]] : []
  return Object.fromEntries([...kept.map(([name, field]) => [name, fuzzed(field, random)]), ...extra])
}

/** Mostly what the schema allows, sometimes anything. */
export function fuzzed(schema: Json, random: Random): unknown {
  if (random() > 0.12) return allowed(schema, random)
  return pick<unknown>(random, [
    null,
    0,
    -1,
    true,
    '',
    [],
    {},
    [[]],
    { a: { b: {} } },
    'x'.repeat(9000),
    1e308,
    ...EDGE_TEXTS,
  ])
}

/** The JSON schema of a valibot schema, loosely: transforms and checks are not in it. */
export const jsonSchemaOf = (schema: GenericSchema): Json =>
  toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) as Json
