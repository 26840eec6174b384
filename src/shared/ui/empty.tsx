import { View } from '@tarojs/components'
import { heading } from './acting'
import { Button } from './button'
import { Card } from './card'
import { Cover, type CoverScene } from './cover'
import './empty.scss'

export interface EmptyProps {
  scene?: CoverScene
  title: string
  sub?: string
  action?: string
  onAction?: () => void
}

/** Nothing here yet: a picture, one sentence, one action. */
export function Empty({ scene = 'park', title, sub, action, onAction }: EmptyProps) {
  return (
    <Card>
      <View className='em'>
        <Cover scene={scene} className='art' />
        <View className='h3' {...heading(2)}>
          {title}
        </View>
        {sub && <View className='sec sub'>{sub}</View>}
        {action && onAction && (
          <View className='acts'>
            <Button onTap={onAction}>{action}</Button>
          </View>
        )}
      </View>
    </Card>
  )
}
