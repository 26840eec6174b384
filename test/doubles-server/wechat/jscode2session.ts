import { createHash } from 'node:crypto'

/** The documented refusals, by the code that brings them about. */
const REFUSALS: Readonly<Record<string, { errcode: number; errmsg: string }>> = {
  busy: { errcode: -1, errmsg: 'system error' },
  frequent: { errcode: 45011, errmsg: 'api minute-quota reach limit  mustslower  retry next minute' },
  risky: { errcode: 40226, errmsg: 'code blocked' },
}
const invalid = (errcode: number, errmsg: string): string => JSON.stringify({ errcode, errmsg })
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * The body that `sns/jscode2session` answers with; null: no answer ever comes. The code decides: `code-of-<who>` or
 * `code-of-<who>:<n>` signs in once; `busy`, `frequent`, `risky`, `slow` and `garbage` do what they say; others are invalid.
 * @param usedCodes codes that have signed somebody in: each is good once
 */
export function jscode2session(
  query: URLSearchParams,
  app: { appId: string; appSecret: string },
  usedCodes: Set<string>,
): string | null {
  const code = query.get('js_code') ?? ''
  if (query.get('appid') !== app.appId) return invalid(40013, 'invalid appid')
  if (query.get('secret') !== app.appSecret) return invalid(40125, 'invalid appsecret')
  if (query.get('grant_type') !== 'authorization_code') return invalid(40002, 'invalid grant_type')
  if (code === 'slow') return null
  if (code === 'garbage') return '<html>session_key=not-for-logs</html>'
  const refusal = REFUSALS[code]
  if (refusal) return JSON.stringify(refusal)
  const who = /^code-of-([^:]+)(:.+)?$/.exec(code)?.[1]
  if (!who) return invalid(40029, 'invalid code')
  if (usedCodes.has(code)) return invalid(40163, 'code been used')
  usedCodes.add(code)
  return JSON.stringify({
    session_key: digest(`key of ${who}`).subarray(0, 16).toString('base64'),
    openid: `o${digest(who).toString('base64url').slice(0, 27)}`,
  })
}
