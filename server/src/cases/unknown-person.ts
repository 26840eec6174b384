import { ApiError } from '../kernel/errors.ts'
import { violatedConstraint } from '../kernel/pg-errors.ts'

/** A token may outlive the account it was made for: what the database says of that, in the API's words. */
export function understandPerson(error: unknown): unknown {
  return violatedConstraint(error)?.endsWith('_person_id_fkey')
    ? new ApiError('token_invalid', { cause: error })
    : error
}
