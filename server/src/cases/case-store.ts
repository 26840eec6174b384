import type { CaseOutcome, CaseStatus, DeadlineKind, Line, LngLat } from '@zhuiguang/contract'
import { sql } from 'kysely'
import type { Executor } from '../kernel/deps.ts'
import { pointText } from '../kernel/pg-types.ts'

/** An answer with its question as it was asked then, in both languages. */
export interface StoredAnswer {
  key: string
  label: string
  labelEn: string
  value: string
  valueEn: string
}

export interface NewCase {
  id: string
  number: string
  personId: string
  matterId: string | null
  line: Line | null
  areaId: string
  text: string
  location: LngLat | null
  placeId: string | null
  address: string | null
  answers: readonly StoredAnswer[]
  anonymous: boolean
  private: boolean
  status: CaseStatus
  createdAt: Date
}

export interface NewEvent {
  kind: string
  from: CaseStatus | null
  to: CaseStatus
  actorId: string | null
  desk: string | null
  comment: string | null
}

/** The running part of a case number: never given twice, also when a submission fails. */
export async function nextCaseSequence(db: Executor): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select nextval('case_numbers') as seq`.execute(db)
  return Number(rows[0]?.seq)
}

export async function insertCase(db: Executor, given: NewCase): Promise<void> {
  const { personId, matterId, areaId, location, placeId, answers, createdAt, ...same } = given
  await db
    .insertInto('cases')
    .values({
      ...same,
      person_id: personId,
      matter_id: matterId,
      area_id: areaId,
      location: location && pointText(location),
      place_id: placeId,
      answers: JSON.stringify(answers),
      created_at: createdAt,
    })
    .execute()
}

/** Writes to the timeline, in the order given. */
export async function insertEvents(db: Executor, caseId: string, at: Date, events: readonly NewEvent[]): Promise<void> {
  const rows = events.map(({ kind, from, to, actorId, desk, comment }) => ({
    case_id: caseId,
    kind: kind as 'submitted',
    at,
    actor_id: actorId,
    desk,
    comment,
    from_status: from,
    to_status: to,
  }))
  await db.insertInto('case_events').values(rows).execute()
}

/** Makes promises; one that was made before stays as it was. */
export async function insertDeadlines(
  db: Executor,
  caseId: string,
  due: Partial<Record<DeadlineKind, Date>>,
): Promise<void> {
  const rows = Object.entries(due).map(([kind, dueAt]) => ({
    case_id: caseId,
    kind: kind as DeadlineKind,
    due_at: dueAt,
  }))
  await db
    .insertInto('case_deadlines')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What deciding a move needs of a case, which stays as it is until the transaction ends. */
export const lockCase = (db: Executor, id: string) =>
  db
    .selectFrom('cases')
    .select(['id', 'person_id', 'matter_id', 'line', 'area_id', 'location', 'status', 'reopened_count'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export interface CaseChange {
  status: CaseStatus
  outcome?: CaseOutcome | null
  resolved_at?: Date | null
  closed_at?: Date | null
  reopened_count?: number
  matter_id?: string
  line?: Line
  area_id?: string
}

export async function updateCase(db: Executor, id: string, change: CaseChange): Promise<void> {
  await db.updateTable('cases').set(change).where('id', '=', id).execute()
}
