/** A question as far as checking its answer needs it. */
export interface AskedQuestion<S> {
  key: string
  label: string
  labelEn: string
  kind: 'choice' | 'text'
  required: boolean
  options: readonly { value: string; label: string; labelEn: string; stopper: S | null }[]
}

export interface CheckedAnswers<S> {
  /** Answers with the question as it was asked, in its order. */
  answers: { key: string; label: string; labelEn: string; value: string; valueEn: string }[]
  /** The first answer that must not be filed here. */
  stopper: S | null
  /** Required questions without an answer. */
  missing: string[]
  /** Choices that are not among the options. */
  wrong: string[]
}

/** PostgreSQL's JSON takes no half characters, which JavaScript's strings may have. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

/** Checks answers against the questions of a matter. Answers to questions that it does not ask are dropped. */
export function checkAnswers<S>(
  questions: readonly AskedQuestion<S>[],
  given: Readonly<Record<string, string>>,
): CheckedAnswers<S> {
  const checked: CheckedAnswers<S> = { answers: [], stopper: null, missing: [], wrong: [] }
  for (const { key, label, labelEn, kind, required, options } of questions) {
    const value = Object.hasOwn(given, key) ? (given[key] ?? '') : ''
    if (value === '') {
      if (required) checked.missing.push(key)
      continue
    }
    const option = options.find((one) => one.value === value)
    if (kind === 'choice' && !option) checked.wrong.push(key)
    checked.stopper ??= option?.stopper ?? null
    checked.answers.push({
      key,
      label,
      labelEn,
      value: option?.label ?? wellFormed(value),
      valueEn: option?.labelEn ?? wellFormed(value),
    })
  }
  return checked
}
