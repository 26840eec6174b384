import type { CaseCard, Language } from '@zhuiguang/contract'
import { personOf, words, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import type { ZonedTime } from '../kernel/zoned-time.ts'
import { findCards, type CaseCardRow } from './case-list-store.ts'
import { titleOfText } from './case-title-rules.ts'

/** What a case is called: its matter, or the beginning of what the person wrote. */
export function caseTitle(
  row: Pick<CaseCardRow, 'matter_name' | 'matter_name_en' | 'text'>,
  language: Language,
): string {
  return words(language, row.matter_name, row.matter_name_en) ?? titleOfText(row.text)
}

/** A line in a list of the resident's own requests. */
export const caseCard = (row: CaseCardRow, zone: ZonedTime, language: Language): CaseCard => ({
  id: row.id,
  number: row.number,
  title: caseTitle(row, language),
  status: row.status,
  outcome: row.outcome,
  resolveDueAt: row.resolve_due_at && zone.iso(row.resolve_due_at),
  createdAt: zone.iso(row.created_at),
})

/**
 * The open requests of the person who asks, the newest first, for home.
 * @param limit how many to show; `total` counts them all
 */
export async function openCasesOf(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  context: Context,
  limit = 2,
): Promise<{ items: CaseCard[]; total: number }> {
  const { personId } = personOf(context)
  const rows = await findCards(db, { personId, state: 'open', limit })
  return { items: rows.map((row) => caseCard(row, zone, context.language)), total: rows[0]?.total ?? 0 }
}
