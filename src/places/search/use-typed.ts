import { useEffect, useState } from 'react'
import { rememberSearch } from './recent'

const PAUSE_MS = 300
/** Words that stood this long were meant. */
const MEANT_MS = 2000

/** What is typed, and what is searched: the words after a pause in the typing. Words that stay are remembered. */
export function useTyped(initial: string) {
  const [typed, setTyped] = useState(initial)
  const [searched, setSearched] = useState(initial.trim())
  const words = typed.trim()
  useEffect(() => {
    const pause = setTimeout(() => setSearched(words), PAUSE_MS)
    const meant = setTimeout(() => rememberSearch(words), MEANT_MS)
    return () => {
      clearTimeout(pause)
      clearTimeout(meant)
    }
  }, [words])
  /** Searches at once. */
  const search = (text: string) => {
    setTyped(text)
    setSearched(text.trim())
    rememberSearch(text)
  }
  return { typed, setTyped, searched: words === '' ? '' : searched, search }
}
