import type { ApiErrorBody, ErrorCode } from '@zhuiguang/contract'

/** Codes that the phone gives itself when no answer came. */
export type NetworkCode = 'offline' | 'timeout'

/** An answer that is not the wanted one, or none. `message` is in the person's language when the server said it. */
export class ApiError extends Error {
  readonly code: ErrorCode | NetworkCode
  /** 0 when there was no answer. */
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
  /** A number to call when the error says so. */
  readonly phone?: string
  readonly requestId?: string

  constructor(status: number, body: Partial<Omit<ApiErrorBody, 'code'>> & { code: ErrorCode | NetworkCode }) {
    super(body.message ?? '')
    this.name = 'ApiError'
    this.code = body.code
    this.status = status
    this.fields = body.fields ?? {}
    this.phone = body.phone
    this.requestId = body.requestId
  }
}

/** Reads an error answer; one that is not from this API (a proxy's page) counts as an internal error. */
export function apiError(status: number, body: unknown): ApiError {
  const isOurs = typeof body === 'object' && body !== null && 'code' in body
  return new ApiError(status, isOurs ? (body as ApiErrorBody) : { code: 'internal' })
}

/** Reads a failed send: WeChat and browsers say so in free text. */
export function networkError(failure: unknown): ApiError {
  const text = String((failure as { errMsg?: string } | null)?.errMsg ?? failure)
  return new ApiError(0, { code: /timeout|timed out|abort/i.test(text) ? 'timeout' : 'offline' })
}
