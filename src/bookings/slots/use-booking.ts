import { useRef, useState } from 'react'
import { api } from '../../shared/api/client'
import { newKey } from '../../shared/api/new-key'
import { refresh } from '../../shared/api/refresh'
import { requireSession } from '../../shared/api/require-session'
import { useDraft } from '../../shared/draft'

/** What somebody is about to book; kept on the phone until it is booked. */
export interface Wish {
  slotId?: string
  partySize: number
  note: string
  /** Idempotency-Key of what was sent last, and that wish. */
  sent?: { key: string; wish: string }
}

/** The key to send a wish with: the same as before while nothing in it was changed. */
export function sentAs({ slotId, partySize, note, sent }: Wish): NonNullable<Wish['sent']> {
  const wish = JSON.stringify([slotId, partySize, note])
  return sent?.wish === wish ? sent : { key: newKey(), wish }
}

/** A wish for an offering, and booking it once, however often the button is tapped. */
export function useBooking(offeringId: string) {
  const [wish, change, clear] = useDraft<Wish>(`booking:${offeringId}`, { partySize: 1, note: '' })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  // a second tap may come before `busy` was drawn
  const sending = useRef(false)
  async function send(slotId: string, partySize: number): Promise<string | undefined> {
    if (!(await requireSession())) return undefined
    setBusy(true)
    setError(undefined)
    const sent = sentAs({ ...wish, slotId, partySize })
    change({ sent })
    const body = { partySize, ...(wish.note && { note: wish.note }) }
    try {
      const { id } = await api('POST /v1/slots/:id/bookings', {
        params: { id: slotId },
        body,
        idempotencyKey: sent.key,
      })
      clear()
      void refresh('GET /v1/home', 'GET /v1/bookings')
      return id
    } catch (refusal) {
      setError(refusal)
      return undefined
    } finally {
      setBusy(false)
      void refresh('GET /v1/offerings/:id/slots')
    }
  }
  /** @returns the id of the booking; undefined when it was refused (see `error`) or nobody signed in */
  async function book(slotId: string, partySize: number): Promise<string | undefined> {
    if (sending.current) return undefined
    sending.current = true
    try {
      return await send(slotId, partySize)
    } finally {
      sending.current = false
    }
  }
  return { wish, change, book, busy, error, forget: () => setError(undefined) }
}
