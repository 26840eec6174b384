import { View } from '@tarojs/components'
import type { CaseAction } from '@zhuiguang/contract'
import { useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { api } from '../../shared/api/client'
import { refresh } from '../../shared/api/refresh'
import { useErrorText } from '../../shared/api/use-error-text'
import { useCopy } from '../../shared/copy/use-copy'
import { toastDone } from '../../shared/platform/toast'
import { Button } from '../../shared/ui/button'
import { Sheet } from '../../shared/ui/sheet'
import { TextArea } from '../../shared/ui/text-area'
import { caseDetailCopy } from './copy'

/** Acts of a resident that this sheet asks about. */
export type OwnAction = Extract<CaseAction, 'confirm' | 'reopen' | 'supplement' | 'withdraw'>

const asksForWords = (action: OwnAction) => action === 'reopen' || action === 'supplement'

/** Asks once more (and for words, where they are needed), then makes the move. */
export function ActSheet({ id, action, onClose }: { id: string; action: OwnAction; onClose: () => void }) {
  const t = useCopy(caseDetailCopy)
  const [comment, setComment] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<ApiError | 'words'>()
  const refused = useErrorText(wrong)
  const sub = { confirm: t.confirmSub, withdraw: t.withdrawSub, reopen: '', supplement: '' }[action]
  const title = { confirm: t.confirmAsk, withdraw: t.withdrawAsk, reopen: t.reopenAsk, supplement: t.supplementAsk }[
    action
  ]
  const hint = action === 'reopen' ? t.reopenHint : t.supplementHint
  const error = wrong === 'words' ? t.needWords : wrong && [refused.title, refused.detail].filter(Boolean).join(' ')
  async function send() {
    const words = comment.trim()
    if (busy) return
    if (asksForWords(action) && words.length < 2) return setWrong('words')
    setBusy(true)
    setWrong(undefined)
    try {
      await api('POST /v1/cases/:id/actions', { params: { id }, body: { action, ...(words && { comment: words }) } })
      toastDone(t.done)
      onClose()
    } catch (refusal) {
      setWrong(refusal as ApiError)
    } finally {
      setBusy(false)
      void refresh('GET /v1/cases/:id', 'GET /v1/cases', 'GET /v1/home')
    }
  }
  return (
    <Sheet open onClose={onClose} title={title}>
      {asksForWords(action) ? (
        <TextArea label={hint} value={comment} onChange={setComment} maxLength={1000} counter required error={error} />
      ) : (
        <>
          <View className='sec sub'>{sub}</View>
          {error && <View className='sec danger m2'>{error}</View>}
        </>
      )}
      <View className='f m3'>
        <Button wide kind={action === 'withdraw' ? 'danger' : 'solid'} loading={busy} onTap={() => void send()}>
          {action === 'withdraw' ? t.withdraw : action === 'confirm' ? t.confirm : t.send}
        </Button>
      </View>
    </Sheet>
  )
}
