import type { Selectable } from 'kysely'
import type { Sessions } from '../kernel/db-types.ts'
import type { Executor } from '../kernel/deps.ts'

export type SessionRow = Pick<Selectable<Sessions>, 'id' | 'person_id' | 'refresh_hash' | 'expires_at' | 'ended_at'>

interface Rotation {
  id: string
  refreshHash: Buffer
  now: Date
  expiresAt: Date
}

export async function insertSession(db: Executor, session: Rotation & { personId: string }): Promise<void> {
  const { id, personId, refreshHash, now, expiresAt } = session
  await db
    .insertInto('sessions')
    .values({
      id,
      person_id: personId,
      refresh_hash: refreshHash,
      created_at: now,
      refreshed_at: now,
      expires_at: expiresAt,
    })
    .execute()
}

/** A session that nobody else can rotate until the transaction ends. */
export async function lockSession(db: Executor, id: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('sessions')
    .select(['id', 'person_id', 'refresh_hash', 'expires_at', 'ended_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Puts a new refresh token in the place of the current one. */
export async function rotateSession(db: Executor, { id, refreshHash, now, expiresAt }: Rotation): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ refresh_hash: refreshHash, refreshed_at: now, expires_at: expiresAt })
    .where('id', '=', id)
    .execute()
}

/** Ends a session, once; its refresh token is refused from then on. */
export async function endSession(db: Executor, id: string, now: Date): Promise<void> {
  await db.updateTable('sessions').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}
