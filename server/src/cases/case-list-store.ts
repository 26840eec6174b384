import { sql } from 'kysely'
import type { Executor } from '../kernel/deps.ts'

export interface CaseList {
  personId: string
  state: 'open' | 'closed' | 'all'
  limit: number
  /** Where the page before ended. */
  after?: { createdAt: Date; id: string } | null
}

/** A person's requests, the newest first; `total` counts what the list has from here on. */
export async function findCards(db: Executor, { personId, state, limit, after }: CaseList) {
  let query = db
    .selectFrom('cases as c')
    .leftJoin('matters as m', 'm.id', 'c.matter_id')
    .leftJoin('case_deadlines as d', (join) => join.onRef('d.case_id', '=', 'c.id').on('d.kind', '=', 'resolve'))
    .where('c.person_id', '=', personId)
    .select(['c.id', 'c.number', 'c.status', 'c.outcome', 'c.created_at', 'c.text', 'd.due_at as resolve_due_at'])
    .select(sql<string | null>`coalesce(m.plain_name, m.name)`.as('matter_name'))
    .select(sql<string | null>`coalesce(m.plain_name_en, m.name_en)`.as('matter_name_en'))
    .select(sql<number>`count(*) over ()`.as('total'))
  if (state !== 'all') query = query.where('c.status', state === 'closed' ? '=' : '<>', 'closed')
  if (after) {
    query = query.where((eb) =>
      eb.or([
        eb('c.created_at', '<', after.createdAt),
        eb.and([eb('c.created_at', '=', after.createdAt), eb('c.id', '>', after.id)]),
      ]),
    )
  }
  return query.orderBy('c.created_at', 'desc').orderBy('c.id').limit(limit).execute()
}
export type CaseCardRow = Awaited<ReturnType<typeof findCards>>[number]
