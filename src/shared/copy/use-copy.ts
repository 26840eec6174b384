import { usePreferences } from '../preferences'
import type { Copy } from './words'

/** The words in the language that the person reads. */
export function useCopy<T>(copy: Copy<T>): T {
  return copy[usePreferences((state) => state.language)]
}
