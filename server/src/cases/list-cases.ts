import type { CaseCard } from '@zhuiguang/contract'
import * as v from 'valibot'
import { personOf, type Context } from '../kernel/context.ts'
import { CursorTime, readCursor, writeCursor } from '../kernel/cursor.ts'
import type { Deps } from '../kernel/deps.ts'
import { findCards, type CaseList } from './case-list-store.ts'
import { caseCard } from './case-view.ts'

const Keys = v.strictTuple([CursorTime, v.string()])

export interface CaseQuery {
  state: CaseList['state']
  limit: number
  cursor?: string | undefined
}

/**
 * A page of the requests of the person who asks, the newest first.
 * @throws ApiError `cursor_broken`
 */
export async function listCases(
  { db, zone }: Pick<Deps, 'db' | 'zone'>,
  context: Context,
  { state, limit, cursor }: CaseQuery,
): Promise<{ items: CaseCard[]; nextCursor: string | null }> {
  const { personId } = personOf(context)
  const list = ['cases', personId, state]
  const [createdAt, id] = cursor === undefined ? [] : readCursor(Keys, list, cursor)
  const after = createdAt && id !== undefined ? { createdAt, id } : null
  const rows = await findCards(db, { personId, state, limit: limit + 1, after })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => caseCard(row, zone, context.language)),
    nextCursor: last ? writeCursor(list, [last.created_at.toISOString(), last.id]) : null,
  }
}
