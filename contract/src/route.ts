import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { ErrorCode } from './errors.ts'

/** Who may call: anybody, anybody but with more for a signed-in person, or only a signed-in person. */
export type RouteAuth = 'none' | 'optional' | 'person'

/** One route as data: both sides, the OpenAPI document and the tests read it. */
export interface RouteSpec {
  readonly summary: string
  readonly tag: string
  readonly auth: RouteAuth
  readonly params?: GenericSchema
  readonly query?: GenericSchema
  readonly body?: GenericSchema
  /** The body is multipart/form-data with a single file field of this name. */
  readonly file?: string
  readonly response: GenericSchema | null
  /** Status of success; 200 when it is not given, 204 goes with `response: null`. */
  readonly status?: 200 | 201 | 204
  /** A creating POST: `Idempotency-Key` gives the same answer once. */
  readonly idempotent?: true
  readonly errors: readonly ErrorCode[]
}

/** `'GET /v1/places/:id'` → its spec. */
export type RouteMap = Readonly<Record<`${'GET' | 'POST' | 'DELETE'} /${string}`, RouteSpec>>

/** Checks a map of routes without widening it. */
export const routes = <const T extends RouteMap>(map: T): T => map

type Output<S> = S extends GenericSchema ? InferOutput<S> : undefined
type Input<S> = S extends GenericSchema ? InferInput<S> : undefined

/** What a client sends, as it is on the wire. */
export interface RouteInput<R extends RouteSpec> {
  params: Input<R['params']>
  query: Input<R['query']>
  body: Input<R['body']>
}
/** What a handler gets after validation. */
export interface RouteParsed<R extends RouteSpec> {
  params: Output<R['params']>
  query: Output<R['query']>
  body: Output<R['body']>
}
/** What a route answers with. */
export type RouteResponse<R extends RouteSpec> = R['response'] extends GenericSchema
  ? InferOutput<R['response']>
  : undefined
