import { personOf } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { Handlers } from '../kernel/route.ts'
import { findPerson } from './person-store.ts'
import { refreshSession } from './refresh-session.ts'
import { endSession } from './session-store.ts'
import { signInDemo } from './sign-in-demo.ts'
import { signInWechat } from './sign-in-wechat.ts'

/** Signing in, going on and signing out. */
export const accountHandlers = (deps: Deps): Handlers => ({
  'POST /v1/sessions': async ({ body, context: { now } }) => {
    switch (body.grant) {
      case 'wechat':
        return signInWechat(deps, body.code, now)
      case 'demo':
        return signInDemo(deps, body.persona, now)
      case 'refresh':
        return refreshSession(deps, body.refreshToken, now)
    }
  },

  'DELETE /v1/sessions': async ({ context }) => {
    await endSession(deps.db, personOf(context).sessionId, context.now)
    return undefined
  },

  'GET /v1/me': async ({ context }) => {
    const person = await findPerson(deps.db, personOf(context).personId)
    // The token outlives an account that was deleted.
    if (!person) throw new ApiError('token_invalid')
    return person
  },
})
