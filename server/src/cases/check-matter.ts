import type { Language } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import { ApiError } from '../kernel/errors.ts'
import { checkAnswers } from './answer-rules.ts'
import type { StoredAnswer } from './case-store.ts'
import type { CatalogueMatter, StopperWords } from './matter-catalogue.ts'
import { stopperView } from './matter-view.ts'

const refuse = (stopper: StopperWords, language: Language, field: string): ApiError => {
  const { message, phone } = stopperView(stopper, language)
  return new ApiError('matter_stops_here', { message, phone, fields: { [field]: message } })
}

/**
 * The answers to keep.
 * @throws ApiError `matter_stops_here` with whom to call, before anything else; `answer_missing`; `invalid_input`
 */
export function checkMatter(
  matter: CatalogueMatter,
  given: Readonly<Record<string, string>>,
  language: Language,
): StoredAnswer[] {
  if (matter.stopper) throw refuse(matter.stopper, language, 'body.matterId')
  const { answers, stopper, missing, wrong } = checkAnswers(matter.questions, given)
  if (stopper) throw refuse(stopper, language, 'body.answers')
  const labels = (keys: readonly string[]) =>
    Object.fromEntries(
      matter.questions
        .filter(({ key }) => keys.includes(key))
        .map(({ key, label, labelEn }) => [`body.answers.${key}`, words(language, label, labelEn)]),
    )
  if (missing.length > 0) throw new ApiError('answer_missing', { fields: labels(missing) })
  if (wrong.length > 0) throw new ApiError('invalid_input', { fields: labels(wrong) })
  return answers
}
