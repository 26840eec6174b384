import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting } from './acting'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './notice.scss'

export interface NoticeProps {
  children: ReactNode
  icon?: IconName
  kind?: 'gold' | 'grey' | 'info' | 'bad'
  onTap?: () => void
}

/** One thing to know, on a tint; a link when it has `onTap`. */
export function Notice({ children, icon = 'bell', kind = 'gold', onTap }: NoticeProps) {
  return (
    <View className={kind === 'gold' ? 'notice' : `notice ${kind}`} {...(onTap ? acting({ onTap, role: 'link' }) : {})}>
      <Icon name={icon} />
      <View className='f1'>{children}</View>
      {onTap && <Icon name='right' />}
    </View>
  )
}
