import * as v from 'valibot'
import { errors, type ErrorCode, type Language } from '@zhuiguang/contract'
import { ApiError } from './errors.ts'
import { fieldSentence } from './field-sentence.ts'

/** A more telling code than invalid_input, when a schema names one in its message. */
function codeOf(issues: readonly v.BaseIssue<unknown>[]): ErrorCode {
  const named = issues.find(({ message }) => message in errors)
  return named ? (named.message as ErrorCode) : 'invalid_input'
}

/** Validates one part of a request; throws with every wrong field named, e.g. `body.text`. */
export function parseInput<S extends v.GenericSchema>(
  schema: S | undefined,
  part: string,
  value: unknown,
  language: Language,
): v.InferOutput<S> {
  if (!schema) return undefined as v.InferOutput<S>
  const result = v.safeParse(schema, value ?? {})
  if (result.success) return result.output
  const fields = Object.fromEntries(
    result.issues.map((issue) => [
      [part, v.getDotPath(issue)].filter(Boolean).join('.'),
      fieldSentence(issue, language),
    ]),
  )
  throw new ApiError(codeOf(result.issues), { fields })
}
