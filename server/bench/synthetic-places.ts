import type { Pool } from 'pg'

const INSERT = `
  insert into places (id, pack, kind, name, name_en, location, opening_hours, cover, search_tokens, source, sample)
  select 'zz.' || n, 'synthetic', 'building', '测试楼宇' || n, 'Synthetic building ' || n,
    point(113.80 + 0.30 * random(), 22.60 + 0.30 * random()), 'Mo-Su 06:00-22:00', 'industry', '{}', 'synthetic', true
  from generate_series(1, $1) n`

/**
 * Buildings spread over 31 × 33 km around the district, in a pack of their own: enough of them that only an index
 * finds the nearest in time.
 */
export async function insertSyntheticPlaces(pool: Pool, count: number): Promise<void> {
  await pool.query(
    `insert into packs (id, prefix, settings, texts, imported_at) values ('synthetic', 'zz', '{}', '{}', now())`,
  )
  await pool.query(INSERT, [count])
  await pool.query('analyze places')
}
