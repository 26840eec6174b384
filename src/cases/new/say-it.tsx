import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { heading } from '../../shared/ui/acting'
import { TextArea } from '../../shared/ui/text-area'
import { stopperOf, unanswered, withMatter, type CaseDraft } from './case-draft'
import { newCaseCopy } from './copy'
import { MatterChoice } from './matter-choice'
import { MatterQuestions } from './matter-questions'
import { StopNotice } from './stop-notice'
import type { Suggestions } from './use-suggestions'

const TEXT_MAX = 1000

export interface StepProps {
  draft: CaseDraft
  change: (next: Partial<CaseDraft> | ((draft: CaseDraft) => Partial<CaseDraft>)) => void
  /** Somebody tried to go on: show what is still missing. */
  tried: boolean
}

/** First step: what happened, in one's own words; the app proposes what it may be. */
export function SayIt({ draft, change, tried, suggestions }: StepProps & { suggestions: Suggestions }) {
  const t = useCopy(newCaseCopy)
  const { text, matter, answers } = draft
  const { found, looking } = suggestions
  const stopper = stopperOf(draft, found?.stopper)
  return (
    <>
      <View className='h1' {...heading(1)}>
        {t.what}
      </View>
      <View className='sec sub m1'>{t.whatSub}</View>
      <TextArea
        label={t.yourWords}
        value={text}
        placeholder={t.placeholder}
        maxLength={TEXT_MAX}
        counter
        required
        hint={text ? t.saved : undefined}
        error={tried && text.trim().length < 2 ? t.tooShort : undefined}
        onChange={(value) => change({ text: value })}
      />
      {stopper && <StopNotice stopper={stopper} />}
      {(text.trim().length > 1 || matter) && (
        <MatterChoice found={found} looking={looking} matter={matter} onChoose={(one) => change(withMatter(one))} />
      )}
      {matter && matter.questions.length > 0 && (
        <MatterQuestions
          questions={matter.questions}
          answers={answers}
          missing={tried ? unanswered(draft) : []}
          onAnswer={(key, value) => change((before) => ({ answers: { ...before.answers, [key]: value } }))}
        />
      )}
    </>
  )
}
