import * as v from 'valibot'
import { errors, type ErrorCode, type Language } from '@zhuiguang/contract'
import { ApiError } from './errors.ts'

const HINTS: Record<string, string> = {
  string: '应为文字',
  number: '应为数字',
  boolean: '应为是或否',
}

function sentence(issue: v.BaseIssue<unknown>, language: Language): string {
  if (issue.message in errors) return errors[issue.message as ErrorCode][language]
  if (issue.received === 'undefined') return language === 'zh' ? '缺少这一项' : 'is missing'
  if (language === 'en') return issue.message
  const bound = issue.requirement
  switch (issue.type) {
    case 'min_length':
      return `至少 ${String(bound)} 个字`
    case 'max_length':
      return `最多 ${String(bound)} 个字`
    case 'min_value':
      return `不能小于 ${String(bound)}`
    case 'max_value':
      return `不能大于 ${String(bound)}`
    case 'picklist':
      return `应为其中之一：${issue.expected ?? ''}`
    default:
      return HINTS[issue.type] ?? `格式不对（${issue.message}）`
  }
}

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
    result.issues.map((issue) => [[part, v.getDotPath(issue)].filter(Boolean).join('.'), sentence(issue, language)]),
  )
  throw new ApiError(codeOf(result.issues), { fields })
}
