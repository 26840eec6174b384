import { View } from '@tarojs/components'
import { useState } from 'react'
import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { replace } from '../../shared/platform/navigate'
import { useTitle } from '../../shared/platform/title'
import { Button } from '../../shared/ui/button'
import { Page } from '../../shared/ui/page'
import { Steps } from '../../shared/ui/steps'
import { emptyDraft, stopperOf, unanswered, useCaseDraft, type CaseDraft } from './case-draft'
import { newCaseCopy } from './copy'
import { LookOnceMore } from './look-once-more'
import { SayIt } from './say-it'
import { useOpenedWith } from './use-opened-with'
import { useSubmit } from './use-submit'
import { WhereItIs } from './where-it-is'

/** Whether a step has all that it needs. */
function complete(draft: CaseDraft): boolean {
  if (draft.step === 0) return draft.text.trim().length > 1 && !stopperOf(draft) && unanswered(draft).length === 0
  return draft.where !== undefined && draft.photos.every(({ state }) => state === 'sent')
}

/** 提诉求: say it, say where, look once more. The draft is kept with every change until it is sent. */
export default function NewCasePage() {
  const t = useCopy(newCaseCopy)
  const common = useCopy(commonCopy)
  const [draft, change, clear] = useCaseDraft()
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmit(change)
  useOpenedWith(change)
  const { step } = draft
  const show = (next: 0 | 1 | 2) => {
    setTried(false)
    change({ step: next })
  }
  function onNext() {
    let whole = false
    // asked of the draft as it is now: a tap may come before the last change was drawn
    change((now) => {
      whole = complete(now)
      return whole ? { step: now.step === 0 ? 1 : 2 } : {}
    })
    setTried(!whole)
  }
  async function onSubmit() {
    const { id, refused } = await submit(draft)
    if (refused?.code === 'answer_missing') {
      change({ step: 0 })
      setTried(true)
    }
    if (!id) return
    clear()
    replace('cases/detail', { id, fresh: '1' })
  }
  const bar = (
    <>
      {step > 0 && (
        <Button kind='outline' onTap={() => show(step === 2 ? 1 : 0)}>
          {common.back}
        </Button>
      )}
      {step < 2 ? (
        <Button wide onTap={onNext}>
          {step === 0 ? t.toWhere : t.toConfirm}
        </Button>
      ) : (
        <Button wide loading={busy} onTap={() => void onSubmit()}>
          {t.submit}
        </Button>
      )}
    </>
  )
  useTitle(t.title)
  return (
    <Page bar={bar}>
      <Steps count={3} now={step} title={[t.what, t.where, t.confirm][step]} />
      {step === 0 && <SayIt draft={draft} change={change} tried={tried} />}
      {step === 1 && <WhereItIs draft={draft} change={change} tried={tried} />}
      {step === 2 && <LookOnceMore draft={draft} change={change} error={error} />}
      {step === 0 && draft.text && (
        <View className='f m4'>
          <Button kind='text' small onTap={() => change({ ...emptyDraft(), matter: undefined, where: undefined })}>
            {t.startOver}
          </Button>
        </View>
      )}
    </Page>
  )
}
