import { useCallback, useRef, useState } from 'react'
import { read, remove, write } from './platform/storage'

/** A form that survives leaving the page: stored on every change, restored on return. Returns `[draft, change, clear]`. */
export function useDraft<T extends object>(key: string, initial: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...read<T>(`draft:${key}`) }))
  const latest = useRef(draft)
  const change = useCallback(
    (next: Partial<T> | ((draft: T) => Partial<T>)) => {
      latest.current = { ...latest.current, ...(typeof next === 'function' ? next(latest.current) : next) }
      write(`draft:${key}`, latest.current)
      setDraft(latest.current)
    },
    [key],
  )
  const clear = useCallback(() => remove(`draft:${key}`), [key])
  return [draft, change, clear] as const
}
