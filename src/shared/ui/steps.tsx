import { View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { picture } from './acting'
import './steps.scss'

/** How far through a form; `now` is an index. */
export function Steps({ count, now, title = '' }: { count: number; now: number; title?: string }) {
  const t = useCopy(commonCopy)
  return (
    <View className='steps' {...picture(t.stepOf(now + 1, count, title))}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className={index < now ? 's d' : index === now ? 's n' : 's'} />
      ))}
    </View>
  )
}
