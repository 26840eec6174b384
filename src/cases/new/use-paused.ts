import { useEffect, useState } from 'react'

/** Milliseconds without a key after which somebody is taken to have paused. */
const PAUSE_MS = 300

/** A value that follows what is typed only after a pause. */
export function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
