import { errors, type ApiErrorBody, type ErrorCode, type Language } from '@zhuiguang/contract'

export interface ErrorDetails {
  /** Path of a field → what is wrong with it, in the person's language. */
  fields?: Record<string, string>
  /** Replaces the code's own sentence, e.g. with the words of a stopper. */
  message?: string
  phone?: string
  cause?: unknown
}

/** An answer that is not a success: a code of the contract, with what helps to mend it. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.message ?? errors[code].en, { cause: details.cause })
    this.name = 'ApiError'
    this.code = code
    this.details = details
  }

  get status(): number {
    return errors[this.code].status
  }

  body(language: Language, requestId: string): ApiErrorBody {
    const { fields, phone, message } = this.details
    return {
      code: this.code,
      message: message ?? errors[this.code][language],
      ...(fields && { fields }),
      ...(phone && { phone }),
      requestId,
    }
  }
}
