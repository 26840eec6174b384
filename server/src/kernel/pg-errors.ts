import { ApiError } from './errors.ts'

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08003',
  '08001',
])

interface DatabaseError {
  code?: string
  constraint?: string
  message?: string
}

/** The name of the constraint that refused a row, or undefined. */
export function violatedConstraint(error: unknown): string | undefined {
  const { code, constraint } = (error ?? {}) as DatabaseError
  return code?.startsWith('23') ? constraint : undefined
}

/** True when the database could not be asked at all: the caller may try again. */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as DatabaseError
  return (
    (code !== undefined && UNREACHABLE.has(code)) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '')
  )
}

/** What a failure of the database means to the person who asked. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError(isUnreachable(error) ? 'database_unreachable' : 'internal', { cause: error })
}
