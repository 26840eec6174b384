import { useRef, useState } from 'react'
import { useErrorText } from '../../shared/api/use-error-text'
import { useSignInReturn } from '../../shared/api/require-session'
import { back } from '../../shared/platform/navigate'

/** Signs in one way or another and goes back to where the person was asked to. */
export function useSignIn() {
  useSignInReturn()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<unknown>()
  const running = useRef(false)
  const { title } = useErrorText(refusal)
  async function signIn(how: () => Promise<unknown>) {
    if (running.current) return
    running.current = true
    setBusy(true)
    setRefusal(undefined)
    try {
      await how()
      back()
    } catch (error) {
      setRefusal(error)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { signIn, busy, error: refusal === undefined ? undefined : title }
}
