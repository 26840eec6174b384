import type { LngLat } from '@zhuiguang/contract'
import type { Pool } from 'pg'
import { LIVE_SEATS } from '../src/home/live-seats.ts'
import { createDb } from '../src/kernel/db.ts'
import { placesStatement } from '../src/places/place-store.ts'
import { median } from './load.ts'

const TIMES = 500

/** A spot somewhere in the district. */
export const anySpot = (): LngLat => [
  Number((113.9 + Math.random() * 0.1).toFixed(6)),
  Number((22.7 + Math.random() * 0.1).toFixed(6)),
]

interface Statement {
  /** Prepared once under this name, as the server does. */
  name?: string
  text: string
  values: readonly unknown[]
}

/** The statement behind `GET /v1/places?near=`, for so many places. */
export function nearestPlaces(pool: Pool, near: LngLat, limit: number): Statement {
  const { sql, parameters } = placesStatement({ near, limit }).compile(createDb(pool))
  return { text: sql, values: parameters }
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

/** Milliseconds of a statement from asking to having the rows: p50 of many, one after the other. */
export async function roundTripMs(pool: Pool, make: () => Statement): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < TIMES; n += 1) {
    const { values, ...statement } = make()
    times.push(await time(() => pool.query({ ...statement, values: [...values] })))
  }
  return median(times)
}

/** What every batch of home requests asks, for the slots of some courses and stalls. */
export async function liveSeats(pool: Pool): Promise<Statement> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from slots where starts_at > now() order by starts_at limit 60',
  )
  return { ...LIVE_SEATS, values: [`{${rows.map(({ id }) => id).join(',')}}`] }
}

export interface Plan {
  /** p50 of what the database itself says it took, in milliseconds. */
  executionMs: number
  text: string
  usesIndex: boolean
}

/** The nearest 20 places at many spots, as the database sees it. */
export async function nearestPlan(pool: Pool): Promise<Plan> {
  const times: number[] = []
  let text = ''
  for (let n = 0; n < TIMES; n += 1) {
    const { text: statement, values } = nearestPlaces(pool, anySpot(), 20)
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${statement}`, [...values])
    text = rows.map((row) => row['QUERY PLAN']).join('\n')
    times.push(Number(/Execution Time: ([\d.]+) ms/.exec(text)?.[1]))
  }
  return {
    executionMs: median(times),
    text,
    usesIndex: text.includes('places_by_distance') && !text.includes('Seq Scan on places'),
  }
}
