import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import './countdown.scss'

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Whole seconds from now until a time; 0 when it has passed. */
export const secondsUntil = (until: string, now = Date.now()) =>
  Math.max(0, Math.ceil((Date.parse(until) - now) / 1000))

/** Calls again every second until the time has come. */
function useSecondsUntil(until: string, onEnd?: () => void) {
  const [left, setLeft] = useState(() => secondsUntil(until))
  useEffect(() => {
    const timer = setInterval(() => {
      const seconds = secondsUntil(until)
      setLeft(seconds)
      if (seconds > 0) return
      clearInterval(timer)
      onEnd?.()
    }, 1000)
    return () => clearInterval(timer)
  }, [until, onEnd])
  return left
}

/** Time that is left for an offer or a held seat, with a bar when it is known since when (`from`). */
export function Countdown({ until, from, onEnd }: { until: string; from?: string; onEnd?: () => void }) {
  const left = useSecondsUntil(until, onEnd)
  const all = from ? (Date.parse(until) - Date.parse(from)) / 1000 : 0
  return (
    <View className='cd'>
      <View className='h1'>{clock(left)}</View>
      {all > 0 && (
        <View className='track'>
          <View className='run' style={{ width: `${Math.round((left / all) * 100)}%` }} />
        </View>
      )}
    </View>
  )
}
