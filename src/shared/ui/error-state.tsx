import { View } from '@tarojs/components'
import { call } from '../platform/phone'
import { useAbout } from '../api/use-about'
import { useErrorText } from '../api/use-error-text'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { heading, live } from './acting'
import { Button } from './button'
import { Card } from './card'
import { Icon } from './icon'
import './empty.scss'

export interface ErrorStateProps {
  error: unknown
  onRetry: () => unknown
  /** Inside a card that is there already. */
  inline?: boolean
}

/** What went wrong in plain words, a second try, and somebody to call. */
export function ErrorState({ error, onRetry, inline }: ErrorStateProps) {
  const t = useCopy(commonCopy)
  const text = useErrorText(error)
  const phone = useAbout()?.hall.phone
  const body = (
    <View className='em' {...live()}>
      <View className='sign'>
        <Icon name='warn' />
      </View>
      <View className='h3' {...heading(2)}>
        {text.title}
      </View>
      {text.detail && <View className='sec sub'>{text.detail}</View>}
      <View className='acts stack'>
        <Button wide onTap={onRetry}>
          {t.retry}
        </Button>
        {phone && (
          <Button wide kind='outline' icon='phone' onTap={() => call(phone)}>
            {t.callHall}
          </Button>
        )}
      </View>
    </View>
  )
  return inline ? body : <Card>{body}</Card>
}
