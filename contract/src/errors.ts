import { bookingErrors } from './booking-errors.ts'
import { caseErrors } from './case-errors.ts'
import { requestErrors } from './request-errors.ts'

/** Every error the API can answer with: its status and its sentence in both languages. `docs/error-codes.md` lists the same. */
export const errors = { ...requestErrors, ...caseErrors, ...bookingErrors }

export type ErrorCode = keyof typeof errors

/** The body of every error answer. `fields` maps a field's path to what is wrong with it. */
export interface ApiErrorBody {
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  /** A number to call when the error says so (`matter_stops_here`). */
  phone?: string
  requestId: string
}
