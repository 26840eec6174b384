import { useRef, useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { api } from '../../shared/api/client'
import { refresh } from '../../shared/api/refresh'
import { requireSession } from '../../shared/api/require-session'
import { bodyOf, sentAs, type CaseDraft } from './case-draft'

/** The id of the case, or why it was refused; neither when nobody signed in or it is on its way already. */
interface Submitted {
  id?: string
  refused?: ApiError
}

/** Sends a request once: its key is kept in the draft before it leaves, so that taps and retries make one case. */
export function useSubmit(change: (next: Partial<CaseDraft>) => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ApiError>()
  // a second tap may come before `busy` was drawn
  const sending = useRef(false)
  async function send(draft: CaseDraft): Promise<Submitted> {
    if (!(await requireSession())) return {}
    setBusy(true)
    setError(undefined)
    const sent = sentAs(draft)
    change({ sent })
    try {
      const { id } = await api('POST /v1/cases', { body: bodyOf(draft), idempotencyKey: sent.key })
      void refresh('GET /v1/home', 'GET /v1/cases')
      return { id }
    } catch (refusal) {
      setError(refusal as ApiError)
      return { refused: refusal as ApiError }
    } finally {
      setBusy(false)
    }
  }
  async function submit(draft: CaseDraft): Promise<Submitted> {
    if (sending.current) return {}
    sending.current = true
    try {
      return await send(draft)
    } finally {
      sending.current = false
    }
  }
  return { submit, busy, error }
}
