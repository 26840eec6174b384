import type { LngLat } from '@zhuiguang/contract'
import { sql, type RawBuilder } from 'kysely'
import { pointText } from '../kernel/pg-types.ts'

/** True metres in one metre of the column `m` (Web Mercator) around a point: the cosine of its latitude. */
export const metresPerMercator = ([, lat]: LngLat): number => Math.cos((lat * Math.PI) / 180)

/** A point as the SQL value that the column `m` is compared with. */
export const mercatorOf = (point: LngLat): RawBuilder<unknown> => sql`mercator(${pointText(point)}::point)`

/** Whole metres for a distance read from the column `m`; null stays null. */
export const wholeMetres = (mercatorMetres: number | null, near: LngLat | undefined): number | null =>
  mercatorMetres === null || !near ? null : Math.round(mercatorMetres * metresPerMercator(near))

/** The disc of so many true metres around a point; `m <@` it walks the distance index. */
export const discAround = (point: LngLat, radiusMetres: number): RawBuilder<unknown> =>
  sql`circle(${mercatorOf(point)}, ${radiusMetres / metresPerMercator(point)}::float8)`
