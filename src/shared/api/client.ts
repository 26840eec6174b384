import type { Api, RouteInput, RouteKey, RouteResponse } from '@zhuiguang/contract'
import { apiError } from './api-error'
import { refreshedToken, refusesToken } from './refresh-token'
import { send, type Outgoing } from './send'
import { currentSession } from './session'

/** A part of a request: absent where the route has none, optional where everything in it is. */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [N in Name]?: undefined }
  : object extends Value
    ? { [N in Name]?: Value }
    : { [N in Name]: Value }

export type ApiOptions<K extends RouteKey> = Part<'params', RouteInput<Api[K]>['params']> &
  Part<'query', RouteInput<Api[K]>['query']> &
  Part<'body', RouteInput<Api[K]>['body']> & { idempotencyKey?: string }
export type ApiArguments<K extends RouteKey> =
  object extends ApiOptions<K> ? [options?: ApiOptions<K>] : [options: ApiOptions<K>]
export type ApiAnswer<K extends RouteKey> = RouteResponse<Api[K]>

interface Loose {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  idempotencyKey?: string
}

/** `/v1/places/gm.rongyin?near=…`; values that are not given are left out. */
export function pathOf(route: string, { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>) {
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}

async function sendWithToken(out: Outgoing) {
  const token = currentSession()?.token
  const first = await send({ ...out, token })
  if (!token || !refusesToken(first.status, first.body)) return first
  // without a new token it is sent as by anybody, so that what may be browsed is still there
  return send({ ...out, token: await refreshedToken(token) })
}

/**
 * Calls a route of the contract.
 * @throws ApiError with the code, message and fields of the answer; `offline` or `timeout` when there is none
 */
export async function api<K extends RouteKey>(route: K, ...[options]: ApiArguments<K>): Promise<ApiAnswer<K>> {
  const loose = (options ?? {}) as Loose
  const { status, body } = await sendWithToken({
    method: route.slice(0, route.indexOf(' ')) as Outgoing['method'],
    url: pathOf(route, loose),
    body: loose.body,
    idempotencyKey: loose.idempotencyKey,
  })
  if (status < 200 || status > 299) throw apiError(status, body)
  return body as ApiAnswer<K>
}
