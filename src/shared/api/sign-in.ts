import { loginCode } from '../platform/login'
import { api } from './client'
import { ApiError } from './api-error'
import { currentSession, dropSession, keepSession } from './session'

/** Signs in with WeChat's one-time code. @throws ApiError `sign_in_refused` when WeChat gives none */
export async function signInWithWechat() {
  const code = await loginCode()
  if (!code) throw new ApiError(401, { code: 'sign_in_refused' })
  keepSession(await api('POST /v1/sessions', { body: { grant: 'wechat', code } }))
}

/** Signs in as one of the demo people, where the deployment allows it. */
export async function signInAsDemo(persona: string) {
  keepSession(await api('POST /v1/sessions', { body: { grant: 'demo', persona } }))
}

/** Ends the session here at once, and on the server when it answers. */
export async function signOut() {
  if (!currentSession()) return
  const told = api('DELETE /v1/sessions').catch(() => undefined)
  await told
  dropSession()
}
