import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Context } from './context.ts'
import { personOf } from './context.ts'
import type { DB } from './db-types.ts'
import type { Deps } from './deps.ts'
import { ApiError } from './errors.ts'

/** Identifies a request by route and body: the same key with another hash is a mistake of the client. */
export function hashRequest(route: string, params: unknown, body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([route, params ?? null, body ?? null]))
    .digest()
}

/**
 * Runs a decision in one transaction, once for each Idempotency-Key of a person.
 * A repetition gets the stored answer; one that comes while the first is under way waits for its commit.
 * A decision that throws leaves no trace, so that the same key may be tried again.
 */
export async function decideOnce<T extends object>(
  { db }: Pick<Deps, 'db'>,
  context: Context,
  decide: (trx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const { idempotency, now } = context
  return db.transaction().execute(async (trx) => {
    if (!idempotency) return decide(trx)
    const { personId } = personOf(context)
    const { key, requestHash } = idempotency
    const claimed = await trx
      .insertInto('idempotency_keys')
      .values({ person_id: personId, key, request_hash: requestHash, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    const mine = trx.updateTable('idempotency_keys').where('person_id', '=', personId).where('key', '=', key)
    if (claimed.numInsertedOrUpdatedRows === 0n) {
      const stored = await trx
        .selectFrom('idempotency_keys')
        .select(['request_hash', 'body'])
        .where('person_id', '=', personId)
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      if (!requestHash.equals(stored.request_hash)) throw new ApiError('idempotency_key_reused')
      return stored.body as T
    }
    const answer = await decide(trx)
    await mine.set({ status: 201, body: JSON.stringify(answer) }).execute()
    return answer
  })
}
