import { useEffect } from 'react'
import { go } from '../platform/navigate'
import { currentSession } from './session'

let waiting: ((signedIn: boolean) => void)[] = []

/**
 * Makes sure that somebody is signed in before an act: true at once, or after the sign-in page was left with success;
 * false when the person turned back.
 */
export function requireSession(): Promise<boolean> {
  if (currentSession()) return Promise.resolve(true)
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) go('account/sign-in')
  })
}

/** For the sign-in page alone: when it is left, those who wait get their answer. */
export const useSignInReturn = () =>
  useEffect(
    () => () => {
      const asked = waiting
      waiting = []
      for (const answer of asked) answer(currentSession() !== undefined)
    },
    [],
  )
