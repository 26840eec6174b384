import { View } from '@tarojs/components'
import { useSay } from '../copy/use-say'
import './date-badge.scss'

/** Month, day and weekday of an ISO time on the district's calendar. */
export function DateBadge({ at }: { at: string }) {
  const { month, day, weekday } = useSay().badge(at)
  return (
    <View className='date'>
      {month}
      <View className='b'>{day}</View>
      {weekday}
    </View>
  )
}
