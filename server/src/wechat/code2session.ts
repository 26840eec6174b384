import type { ErrorCode } from '@zhuiguang/contract'
import * as v from 'valibot'
import type { Config } from '../config.ts'
import { ApiError } from '../kernel/errors.ts'

/** Milliseconds that WeChat has for an answer. */
export const WECHAT_TIMEOUT_MS = 5_000

/**
 * Documented errors that are about this sign-in: invalid code, code used already, user blocked for risk. All others
 * (busy −1, frequency 45011, our own id or secret 40013 and 40125) are nothing that the person could mend.
 */
const REFUSING = new Set([40029, 40163, 40226])

const Answer = v.union([
  v.object({ openid: v.pipe(v.string(), v.minLength(1), v.maxLength(128)) }),
  v.object({ errcode: v.number() }),
])

/** The cause names neither URL nor body, because the secret stands in the one and the session key in the other. */
const failure = (code: Extract<ErrorCode, 'sign_in_refused' | 'wechat_unreachable'>, what: string): ApiError =>
  new ApiError(code, { cause: new Error(`jscode2session: ${what}`) })

async function ask(url: URL, timeoutMs: number): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
    if (!answer.ok) throw failure('wechat_unreachable', `status ${answer.status}`)
    return await answer.json()
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw failure('wechat_unreachable', error instanceof Error ? error.name : 'no answer')
  }
}

/**
 * Asks WeChat who is behind a code of `wx.login`. The session key that comes with it is not kept: nothing here needs it.
 * @returns the openid
 * @throws ApiError `sign_in_refused` or `wechat_unreachable`
 */
export async function code2session(
  { appId, appSecret, baseUrl }: NonNullable<Config['wechat']>,
  code: string,
  timeoutMs: number = WECHAT_TIMEOUT_MS,
): Promise<string> {
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/sns/jscode2session`)
  url.search = new URLSearchParams({
    appid: appId,
    secret: appSecret,
    js_code: code,
    grant_type: 'authorization_code',
  }).toString()
  const answer = v.safeParse(Answer, await ask(url, timeoutMs))
  if (!answer.success) throw failure('wechat_unreachable', 'an answer that is not in the documentation')
  if ('openid' in answer.output) return answer.output.openid
  const { errcode } = answer.output
  throw failure(REFUSING.has(errcode) ? 'sign_in_refused' : 'wechat_unreachable', `errcode ${errcode}`)
}
