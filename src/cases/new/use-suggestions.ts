import type { MatterSuggestions } from '@zhuiguang/contract'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../shared/api/client'

/** Milliseconds without a key before somebody is taken to have paused. */
const PAUSE_MS = 300
const WORTH_ASKING = 2

/** The three matters that fit what is being written; asked for after a pause, and never out of order. */
export function useSuggestions(text: string) {
  const [found, setFound] = useState<MatterSuggestions>()
  const [looking, setLooking] = useState(false)
  const latest = useRef('')
  useEffect(() => {
    const words = text.trim()
    latest.current = words
    if (words.length < WORTH_ASKING) {
      setFound(undefined)
      setLooking(false)
      return undefined
    }
    const timer = setTimeout(() => {
      setLooking(true)
      api('POST /v1/matters/suggestions', { body: { text: words.slice(0, 1000) } })
        .then(
          (answer) => latest.current === words && setFound(answer),
          // without proposals the form still works: staff will assign it
          () => latest.current === words && setFound(undefined),
        )
        .finally(() => latest.current === words && setLooking(false))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return { found, looking }
}
