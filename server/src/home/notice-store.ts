import type { Home, Language } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { words } from '../kernel/context.ts'
import type { Executor } from '../kernel/deps.ts'

/**
 * The one notice that is in force on a day: for the most specific of these areas, else for the whole pack; the latest
 * of several. Null when there is none.
 * @param areaIds from the widest to the most specific
 */
export async function findNotice(
  db: Executor,
  packId: string,
  areaIds: readonly string[],
  date: string,
  language: Language,
): Promise<Home['notice']> {
  const { rows } = await sql<{ id: string; text: string; text_en: string }>`
    select id, text, text_en from notices
    where retired_at is null and pack = ${packId} and ${date}::date between starts_on and ends_on
      and (area_id is null or area_id = any(${areaIds}::text[]))
    order by coalesce(array_position(${areaIds}::text[], area_id), 0) desc, starts_on desc, id
    limit 1`.execute(db)
  const [row] = rows
  return row ? { id: row.id, text: words(language, row.text, row.text_en) } : null
}
