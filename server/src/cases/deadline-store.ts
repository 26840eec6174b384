import type { DeadlineKind } from '@zhuiguang/contract'
import type { Executor } from '../kernel/deps.ts'

const of = (db: Executor, caseId: string) => db.updateTable('case_deadlines').where('case_id', '=', caseId)

/** Keeps promises: the first time counts. */
export async function meetDeadlines(db: Executor, caseId: string, kinds: readonly DeadlineKind[], at: Date) {
  if (kinds.length === 0) return
  await of(db, caseId)
    .where('kind', 'in', kinds)
    .where('met_at', 'is', null)
    .where('void_at', 'is', null)
    .set({ met_at: at })
    .execute()
}

/** Opens promises again that turned out not to be kept; they are due when they were due. */
export async function reopenDeadlines(db: Executor, caseId: string, kinds: readonly DeadlineKind[]) {
  if (kinds.length === 0) return
  await of(db, caseId).where('kind', 'in', kinds).set({ met_at: null }).execute()
}

/** Ends the promises that are still open. */
export async function voidOpenDeadlines(db: Executor, caseId: string, at: Date) {
  await of(db, caseId).where('met_at', 'is', null).where('void_at', 'is', null).set({ void_at: at }).execute()
}
