import * as v from 'valibot'
import { Id, IsoDateTime } from './common.ts'
import { routes } from './route.ts'

export const Roles = [
  'resident',
  'volunteer',
  'business',
  'circle_lead',
  'community',
  'line_officer',
  'admin',
  'auditor',
] as const
export type Role = (typeof Roles)[number]

export const Person = v.object({ id: Id, displayName: v.string(), roles: v.array(v.picklist(Roles)) })
export type Person = v.InferOutput<typeof Person>

export const Session = v.object({
  /** Sent as `Authorization: Bearer`; lives for 30 minutes. */
  token: v.string(),
  expiresAt: IsoDateTime,
  /** Good for one new session; using it twice ends them all. */
  refreshToken: v.string(),
  person: Person,
})
export type Session = v.InferOutput<typeof Session>

/** `resident`, `resident-2` … `resident-9999`, and one of each other kind. */
export const DemoPersona = v.pipe(
  v.string(),
  v.regex(
    /^(resident(-([2-9]|[1-9]\d{1,3}))?|volunteer|business|circle-lead|line-officer|admin)$/,
    'expected a demo persona',
  ),
)

export const accountRoutes = routes({
  'POST /v1/sessions': {
    summary: 'Sign in with WeChat, as a demo persona (DEMO=1), or go on with a refresh token',
    tag: 'accounts',
    auth: 'none',
    body: v.variant('grant', [
      v.object({ grant: v.literal('wechat'), code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
      v.object({ grant: v.literal('demo'), persona: DemoPersona }),
      v.object({ grant: v.literal('refresh'), refreshToken: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
    ]),
    response: Session,
    status: 201,
    errors: ['invalid_input', 'demo_is_off', 'sign_in_refused', 'wechat_unreachable', 'token_invalid', 'token_expired'],
  },
  'DELETE /v1/sessions': {
    summary: 'Sign out: this session and its refresh tokens end',
    tag: 'accounts',
    auth: 'person',
    response: null,
    status: 204,
    errors: [],
  },
  'GET /v1/me': {
    summary: 'Who I am here',
    tag: 'accounts',
    auth: 'person',
    response: Person,
    errors: [],
  },
})
