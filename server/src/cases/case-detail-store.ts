import { sql } from 'kysely'
import type { Executor } from '../kernel/deps.ts'
import type { StoredAnswer } from './case-store.ts'

const findRow = (db: Executor, id: string) =>
  db
    .selectFrom('cases as c')
    .leftJoin('matters as m', 'm.id', 'c.matter_id')
    .leftJoin('places as p', 'p.id', 'c.place_id')
    .where('c.id', '=', id)
    .select(['c.id', 'c.number', 'c.person_id', 'c.matter_id', 'c.line', 'c.area_id', 'c.text', 'c.location'])
    .select(['c.address', 'c.answers', 'c.anonymous', 'c.private', 'c.status', 'c.outcome', 'c.created_at'])
    .select(['p.name as place_name', 'p.name_en as place_name_en'])
    .select(sql<string | null>`coalesce(m.plain_name, m.name)`.as('matter_name'))
    .select(sql<string | null>`coalesce(m.plain_name_en, m.name_en)`.as('matter_name_en'))
    .executeTakeFirst()

const findEvents = (db: Executor, id: string) =>
  db
    .selectFrom('case_events')
    .select(['id', 'kind', 'at', 'desk', 'comment', 'actor_id', 'to_status'])
    .where('case_id', '=', id)
    .orderBy('id', 'desc')
    .execute()

const findDeadlines = (db: Executor, id: string) =>
  db
    .selectFrom('case_deadlines')
    .select(['kind', 'due_at as dueAt', 'met_at as metAt', 'void_at as voidAt'])
    .where('case_id', '=', id)
    .orderBy('due_at')
    .orderBy('kind')
    .execute()

const findPhotos = (db: Executor, id: string) =>
  db
    .selectFrom('case_photos as cp')
    .innerJoin('uploads as u', 'u.id', 'cp.upload_id')
    .select(['u.id', 'u.width', 'u.height'])
    .where('cp.case_id', '=', id)
    .orderBy('cp.position')
    .execute()

/** A case with its timeline, the newest event first, its promises by due time and its photos; undefined when there is none. */
export async function findCase(db: Executor, id: string) {
  const [row, events, deadlines, photos] = await Promise.all([
    findRow(db, id),
    findEvents(db, id),
    findDeadlines(db, id),
    findPhotos(db, id),
  ])
  return row && { ...row, answers: row.answers as StoredAnswer[], events, deadlines, photos }
}
export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>
