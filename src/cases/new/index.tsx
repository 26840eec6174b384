import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { useTitle } from '../../shared/platform/title'
import { Button } from '../../shared/ui/button'
import { Page } from '../../shared/ui/page'
import { Steps } from '../../shared/ui/steps'
import { emptyDraft } from './case-draft'
import { newCaseCopy } from './copy'
import { LookOnceMore } from './look-once-more'
import { SayIt } from './say-it'
import { StepBar } from './step-bar'
import { useFiling } from './use-filing'
import { WhereItIs } from './where-it-is'

/** 提诉求: say it, say where, look once more. The draft is kept with every change until it is sent. */
export default function NewCasePage() {
  const t = useCopy(newCaseCopy)
  const { draft, change, suggestions, tried, busy, error, next, back, send } = useFiling()
  const { step } = draft
  const startOver = () => change({ ...emptyDraft(), matter: undefined, where: undefined, sent: undefined })
  useTitle(t.title)
  return (
    <Page bar={<StepBar step={step} busy={busy} next={next} back={back} send={send} />}>
      <Steps count={3} now={step} title={[t.what, t.where, t.confirm][step]} />
      {step === 0 && <SayIt draft={draft} change={change} tried={tried} suggestions={suggestions} />}
      {step === 1 && <WhereItIs draft={draft} change={change} tried={tried} />}
      {step === 2 && <LookOnceMore draft={draft} change={change} error={error} />}
      {step === 0 && draft.text && (
        <View className='f m4'>
          <Button kind='text' small onTap={startOver}>
            {t.startOver}
          </Button>
        </View>
      )}
    </Page>
  )
}
