import { View } from '@tarojs/components'
import type { Question } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { group } from '../../shared/ui/acting'
import { Chip } from '../../shared/ui/chip'
import { Field } from '../../shared/ui/field'
import { TextInput } from '../../shared/ui/text-input'
import { newCaseCopy } from './copy'

export interface MatterQuestionsProps {
  questions: readonly Question[]
  answers: Readonly<Record<string, string>>
  /** Keys that still need an answer; shown once somebody tried to go on. */
  missing: readonly string[]
  onAnswer: (key: string, value: string) => void
}

/** What the desk will ask anyway, asked now. */
export function MatterQuestions({ questions, answers, missing, onAnswer }: MatterQuestionsProps) {
  const t = useCopy(newCaseCopy)
  const errorOf = (key: string) => (missing.includes(key) ? t.answerThis : undefined)
  return (
    <>
      {questions.map(({ key, label, kind, options, required }) =>
        kind === 'choice' ? (
          <Field key={key} label={label} error={errorOf(key)}>
            <View className='chips wrap' {...group('radiogroup', label)}>
              {options.map((option) => (
                <Chip
                  key={option.value}
                  role='radio'
                  on={answers[key] === option.value}
                  onTap={() => onAnswer(key, option.value)}
                >
                  {option.label}
                </Chip>
              ))}
            </View>
          </Field>
        ) : (
          <TextInput
            key={key}
            label={label}
            value={answers[key] ?? ''}
            placeholder={t.otherWords}
            error={errorOf(key)}
            required={required}
            maxLength={500}
            onChange={(value) => onAnswer(key, value)}
          />
        ),
      )}
    </>
  )
}
