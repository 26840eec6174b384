import type { Session } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { randomId } from '../kernel/ids.ts'
import { findPerson } from './person-store.ts'
import { hashToken, makeRefreshToken, refreshUntil } from './refresh-token.ts'
import { insertSession } from './session-store.ts'
import { sessionView } from './session-view.ts'

/**
 * A new session of a person on one device.
 * @throws ApiError `sign_in_refused` when the account was deleted
 */
export async function openSession(
  deps: Pick<Deps, 'db' | 'tokens' | 'zone'>,
  personId: string,
  now: Date,
): Promise<Session> {
  const { db, tokens } = deps
  const person = await findPerson(db, personId)
  if (!person) throw new ApiError('sign_in_refused')
  const id = randomId()
  const refreshToken = makeRefreshToken(tokens, id)
  await insertSession(db, { id, personId, refreshHash: hashToken(refreshToken), now, expiresAt: refreshUntil(now) })
  return sessionView(deps, { sessionId: id, person, refreshToken }, now)
}
