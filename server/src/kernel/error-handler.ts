import type { ErrorCode } from '@zhuiguang/contract'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from './context.ts'
import { ApiError } from './errors.ts'
import { toApiError } from './pg-errors.ts'

/** Fastify's own refusals, in the API's words. */
const FASTIFY_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body_not_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body_not_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body_not_json',
  FST_ERR_BAD_URL: 'not_found',
  FST_REQ_FILE_TOO_LARGE: 'file_too_large',
  FST_FILES_LIMIT: 'file_too_large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported_media_type',
}

/** What has no body can only be wrong in its path: the file server refuses `..`, a backslash, NUL. */
const WITHOUT_BODY = new Set(['GET', 'HEAD'])
const RANGE_NOT_SATISFIABLE = 416

function understand(error: FastifyError | ApiError, method: string): ApiError {
  if (error instanceof ApiError) return error
  const known = FASTIFY_CODES[error.code]
  if (known) return new ApiError(known, { cause: error })
  const { statusCode = 500 } = error
  if (statusCode === RANGE_NOT_SATISFIABLE) return new ApiError('request_malformed', { cause: error })
  // A body that ends early or has an unknown charset is the client's doing.
  if (statusCode >= 400 && statusCode < 500)
    return new ApiError(WITHOUT_BODY.has(method) ? 'not_found' : 'body_not_json', { cause: error })
  return toApiError(error)
}

/** A path that can not be decoded, which Fastify refuses before any handler. */
export function answerBadPath(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const missing = new ApiError('not_found')
  const body = missing.body(languageOf(request.headers['accept-language']), request.id)
  void reply.code(missing.status).type('application/json; charset=utf-8').send(JSON.stringify(body))
}

/** Every failure leaves as `{ code, message, fields?, requestId }`; only our own faults are logged with their cause. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    const refused = understand(error, request.method)
    if (refused.status >= 500)
      request.log.error({ err: refused.details.cause ?? error, requestId: request.id }, refused.code)
    return reply.code(refused.status).send(refused.body(languageOf(request.headers['accept-language']), request.id))
  })
  app.setNotFoundHandler((request, reply) => {
    const missing = new ApiError('not_found')
    return reply.code(404).send(missing.body(languageOf(request.headers['accept-language']), request.id))
  })
}
