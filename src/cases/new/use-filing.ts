import type { Stopper } from '@zhuiguang/contract'
import { useState } from 'react'
import { replace } from '../../shared/platform/navigate'
import { stopperOf, unanswered, useCaseDraft, type CaseDraft } from './case-draft'
import { useOpenedWith } from './use-opened-with'
import { useSubmit } from './use-submit'
import { useSuggestions } from './use-suggestions'

/** Whether a step has all that it needs. */
function complete(draft: CaseDraft, heard?: Stopper | null): boolean {
  if (draft.step === 0) {
    return draft.text.trim().length > 1 && !stopperOf(draft, heard) && unanswered(draft).length === 0
  }
  return draft.where !== undefined && draft.photos.every(({ state }) => state === 'sent')
}

/** The way through the form: on when a step is complete, back without losing anything, and off at the end. */
export function useFiling() {
  const [draft, change, clear] = useCaseDraft()
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmit(change)
  useOpenedWith(change)
  const suggestions = useSuggestions(draft.text)
  function next() {
    let whole = false
    // asked of the draft as it is now: a tap may come before the last change was drawn
    change((now) => {
      whole = complete(now, suggestions.found?.stopper)
      return whole ? { step: now.step === 0 ? 1 : 2 } : {}
    })
    setTried(!whole)
  }
  function back() {
    setTried(false)
    change((now) => ({ step: now.step === 2 ? 1 : 0 }))
  }
  async function send() {
    const { id, refused } = await submit(draft)
    if (refused?.code === 'answer_missing') {
      change({ step: 0 })
      setTried(true)
    }
    if (!id) return
    clear()
    replace('cases/detail', { id, fresh: '1' })
  }
  return { draft, change, suggestions, tried, busy, error, next, back, send }
}
