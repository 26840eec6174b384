import type { ErrorCode, Session } from '@zhuiguang/contract'
import type { Deps, Executor } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { findPerson } from './person-store.ts'
import { hashToken, makeRefreshToken, refreshUntil, sessionOf } from './refresh-token.ts'
import { endSession, lockSession, rotateSession } from './session-store.ts'
import { sessionView } from './session-view.ts'

type Refused = { refused: Extract<ErrorCode, 'token_invalid' | 'token_expired'> }

/** Nothing is thrown here: that a session ended must be kept. */
async function checkToken(
  trx: Executor,
  sessionId: string,
  token: string,
  now: Date,
): Promise<Refused | { personId: string }> {
  const session = await lockSession(trx, sessionId)
  if (!session || session.ended_at) return { refused: 'token_invalid' }
  if (!session.refresh_hash.equals(hashToken(token))) {
    // One of two holders of this token is not who we think: both have to sign in again.
    await endSession(trx, sessionId, now)
    return { refused: 'token_invalid' }
  }
  return session.expires_at <= now ? { refused: 'token_expired' } : { personId: session.person_id }
}

async function rotate({ tokens }: Pick<Deps, 'tokens'>, trx: Executor, sessionId: string, token: string, now: Date) {
  const checked = await checkToken(trx, sessionId, token, now)
  if ('refused' in checked) return checked
  const person = await findPerson(trx, checked.personId)
  if (!person) return { refused: 'token_invalid' } satisfies Refused
  const refreshToken = makeRefreshToken(tokens, sessionId)
  await rotateSession(trx, { id: sessionId, refreshHash: hashToken(refreshToken), now, expiresAt: refreshUntil(now) })
  return { sessionId, person, refreshToken }
}

/**
 * Goes on with a session: a new access token and a new refresh token. The one that was sent is used up; whoever sends
 * it again ends the session.
 * @throws ApiError `token_invalid`, `token_expired`
 */
export async function refreshSession(
  deps: Pick<Deps, 'db' | 'tokens' | 'zone'>,
  token: string,
  now: Date,
): Promise<Session> {
  const sessionId = sessionOf(deps.tokens, token)
  if (!sessionId) throw new ApiError('token_invalid')
  const outcome = await deps.db.transaction().execute((trx) => rotate(deps, trx, sessionId, token, now))
  if ('refused' in outcome) throw new ApiError(outcome.refused)
  return sessionView(deps, outcome, now)
}
