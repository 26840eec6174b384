import { useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { api } from '../../shared/api/client'
import { refresh } from '../../shared/api/refresh'
import { requireSession } from '../../shared/api/require-session'
import { bodyOf, sentAs, type CaseDraft } from './case-draft'

/** Sends a request once: its key is kept in the draft before it leaves, so that taps and retries make one case. */
export function useSubmit(change: (next: Partial<CaseDraft>) => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ApiError>()
  /** @returns the id of the case; undefined when it was refused (the draft stays) or nobody signed in */
  async function submit(draft: CaseDraft): Promise<string | undefined> {
    if (busy || !(await requireSession())) return undefined
    setBusy(true)
    setError(undefined)
    const sent = sentAs(draft)
    change({ sent })
    try {
      const { id } = await api('POST /v1/cases', { body: bodyOf(draft), idempotencyKey: sent.key })
      void refresh('GET /v1/home', 'GET /v1/cases')
      return id
    } catch (refusal) {
      setError(refusal as ApiError)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, error }
}
