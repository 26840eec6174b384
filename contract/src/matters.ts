import * as v from 'valibot'
import { Id, IdParams, LngLat, text } from './common.ts'
import { routes } from './route.ts'

export const Lines = ['petitions', 'economy', 'safety', 'construction', 'civility', 'public_services'] as const
export type Line = (typeof Lines)[number]
export const LimitUnits = ['hours', 'days', 'working_days'] as const
export type LimitUnit = (typeof LimitUnits)[number]

/** What to do instead of filing: whom to call, and why. */
export const Stopper = v.object({ message: v.string(), phone: v.string() })
export type Stopper = v.InferOutput<typeof Stopper>

export const Question = v.object({
  key: v.string(),
  label: v.string(),
  kind: v.picklist(['choice', 'text']),
  required: v.boolean(),
  options: v.array(v.object({ value: v.string(), label: v.string(), stopper: v.nullable(Stopper) })),
})
export type Question = v.InferOutput<typeof Question>

export const Matter = v.object({
  id: Id,
  code: v.string(),
  line: v.picklist(Lines),
  group: v.string(),
  /** In residents' words where there are some, else the catalogue's name. */
  name: v.string(),
  officialName: v.string(),
  /** The promised time to resolve. */
  resolve: v.object({ amount: v.number(), unit: v.picklist(LimitUnits) }),
  contactHours: v.number(),
  limitSource: v.string(),
  stopper: v.nullable(Stopper),
  questions: v.array(Question),
  sample: v.boolean(),
})
export type Matter = v.InferOutput<typeof Matter>

export const MatterSuggestions = v.object({
  /** At most three, the best first; `score` from 0 to 1. */
  items: v.array(v.object({ matter: Matter, score: v.number() })),
  /** Set when the words sound like danger: show it before anything else. */
  stopper: v.nullable(Stopper),
})
export type MatterSuggestions = v.InferOutput<typeof MatterSuggestions>

export const matterRoutes = routes({
  'GET /v1/matters': {
    summary: 'The catalogue of matters, by line or by words',
    tag: 'matters',
    auth: 'none',
    query: v.object({ line: v.optional(v.picklist(Lines)), q: v.optional(text(1, 60)) }),
    response: v.object({ items: v.array(Matter) }),
    errors: ['invalid_input'],
  },
  'GET /v1/matters/:id': {
    summary: 'One matter with its questions',
    tag: 'matters',
    auth: 'none',
    params: IdParams,
    response: Matter,
    errors: ['not_found'],
  },
  'POST /v1/matters/suggestions': {
    summary: 'The three matters that fit best what somebody wrote',
    tag: 'matters',
    auth: 'none',
    body: v.object({ text: text(1, 1000), location: v.optional(LngLat) }),
    response: MatterSuggestions,
    errors: ['invalid_input', 'body_too_large'],
  },
})
