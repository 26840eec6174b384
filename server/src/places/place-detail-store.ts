import { Facts, type Language, type PlaceFact } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { Executor } from '../kernel/deps.ts'

/** What a place's own page shows beside its card. */
export async function findPlaceDetail(db: Executor, id: string) {
  return db
    .selectFrom('places')
    .select(['address', 'address_en', 'summary', 'summary_en', 'phone', 'opening_hours', 'verified_at', 'source'])
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
}

/** What is known about a place, the most asked-for first, with the day somebody last checked. */
export async function findPlaceFacts(db: Executor, placeId: string, language: Language): Promise<PlaceFact[]> {
  const rows = await db
    .selectFrom('place_facts')
    .select(['fact', 'value', 'note', 'note_en', 'verified_at'])
    .where('place_id', '=', placeId)
    .execute()
  return rows
    .toSorted((one, other) => Facts.indexOf(one.fact) - Facts.indexOf(other.fact))
    .map(({ fact, value, note, note_en: noteEn, verified_at: verifiedAt }) => ({
      fact,
      value,
      note: words(language, note, noteEn),
      verifiedAt,
    }))
}
