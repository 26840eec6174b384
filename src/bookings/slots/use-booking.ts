import { useRef, useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { api } from '../../shared/api/client'
import { newKey } from '../../shared/api/new-key'
import { refresh } from '../../shared/api/refresh'
import { requireSession } from '../../shared/api/require-session'

export interface Wish {
  slotId: string
  partySize: number
  note: string
}

/**
 * Books once, however often the button is tapped: the key stays the same until the wish changes.
 * @returns the id of the booking, or undefined when it was refused (see `error`) or the person did not sign in
 */
export function useBooking() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ApiError>()
  const sent = useRef<{ wish: string; key: string }>()
  // a second tap may come before `busy` was drawn
  const sending = useRef(false)
  async function book(wish: Wish): Promise<string | undefined> {
    if (sending.current) return undefined
    sending.current = true
    try {
      return (await requireSession()) ? await send(wish) : undefined
    } finally {
      sending.current = false
    }
  }
  async function send(wish: Wish): Promise<string | undefined> {
    const text = JSON.stringify(wish)
    if (sent.current?.wish !== text) sent.current = { wish: text, key: newKey() }
    setBusy(true)
    setError(undefined)
    try {
      const { slotId, partySize, note } = wish
      const body = { partySize, ...(note && { note }) }
      const booking = await api('POST /v1/slots/:id/bookings', {
        params: { id: slotId },
        body,
        idempotencyKey: sent.current.key,
      })
      void refresh('GET /v1/home', 'GET /v1/bookings')
      return booking.id
    } catch (refusal) {
      setError(refusal as ApiError)
      return undefined
    } finally {
      setBusy(false)
      void refresh('GET /v1/offerings/:id/slots')
    }
  }
  return { book, busy, error, forget: () => setError(undefined) }
}
