import type { Session } from '@zhuiguang/contract'
import { apiError, type ApiError } from './api-error'
import { send } from './send'
import { currentSession, dropSession, keepSession } from './session'

let underWay: Promise<string | undefined> | undefined

async function refresh(refreshToken: string): Promise<string | undefined> {
  const { status, body } = await send({ method: 'POST', url: '/v1/sessions', body: { grant: 'refresh', refreshToken } })
  if (status === 201) {
    const session = body as Session
    keepSession(session)
    return session.token
  }
  if (status >= 500 || status === 429) throw apiError(status, body)
  dropSession()
  return undefined
}

/**
 * A new token for the session, or undefined when it is over. Many callers share one refresh, because a refresh token
 * is good only once; a caller whose token is already an old one gets the present one.
 * @throws ApiError when there is no answer: the session is kept for later
 */
export function refreshedToken(refusedToken: string): Promise<string | undefined> {
  const session = currentSession()
  if (!session) return Promise.resolve(undefined)
  if (session.token !== refusedToken) return Promise.resolve(session.token)
  underWay ??= refresh(session.refreshToken).finally(() => {
    underWay = undefined
  })
  return underWay
}

const tokenCodes: ReadonlySet<ApiError['code']> = new Set([
  'token_expired',
  'token_invalid',
  'token_of_another_deployment',
])

/** Whether an answer means that the token is no longer good. */
export const refusesToken = (status: number, body: unknown) =>
  status === 401 && tokenCodes.has(apiError(status, body).code)
