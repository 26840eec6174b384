import { View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { picture } from './acting'
import './progress-path.scss'

/** Where the light has got to: done is green, now is the sun. `now` is an index; `steps.length` when all is done. */
export function ProgressPath({ steps, now }: { steps: readonly string[]; now: number }) {
  const t = useCopy(commonCopy)
  const last = steps.length - 1
  return (
    <View
      className='path'
      {...picture(t.stepOf(Math.min(now, last) + 1, steps.length, steps[Math.min(now, last)] ?? ''))}
    >
      {steps.map((step, index) => (
        <View key={step} className={index < now ? 'p d' : index === now ? 'p n' : 'p'}>
          {step}
        </View>
      ))}
    </View>
  )
}
