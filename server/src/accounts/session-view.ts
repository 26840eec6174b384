import type { Person, Session } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'

/** What a device gets at sign-in and at each refresh: a fresh access token beside the refresh token. */
export async function sessionView(
  { tokens, zone }: Pick<Deps, 'tokens' | 'zone'>,
  { sessionId, person, refreshToken }: { sessionId: string; person: Person; refreshToken: string },
  now: Date,
): Promise<Session> {
  const { token, expiresAt } = await tokens.issue({ personId: person.id, sessionId }, now)
  return { token, expiresAt: zone.iso(expiresAt), refreshToken, person }
}
