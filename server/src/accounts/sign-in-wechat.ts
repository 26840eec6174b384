import type { Session } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { code2session } from '../wechat/code2session.ts'
import { randomDisplayName } from './display-name.ts'
import { openSession } from './open-session.ts'
import { findOrCreatePerson } from './person-store.ts'

/**
 * Signs in with the code of `wx.login`.
 * @throws ApiError `sign_in_refused` (also when no mini-program is configured), `wechat_unreachable`
 */
export async function signInWechat(deps: Deps, code: string, now: Date): Promise<Session> {
  const { wechat } = deps.config
  if (!wechat) throw new ApiError('sign_in_refused')
  const openid = await code2session(wechat, code)
  const personId = await findOrCreatePerson(deps.db, { provider: 'wechat', subject: openid }, randomDisplayName(), now)
  return openSession(deps, personId, now)
}
