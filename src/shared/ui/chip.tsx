import { View } from '@tarojs/components'
import { acting } from './acting'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './chip.scss'

export interface ChipProps {
  children: string
  onTap: () => void
  on?: boolean
  icon?: IconName
  /** Opens more choices. */
  drop?: boolean
  role?: 'checkbox' | 'radio' | 'button'
}

/** A choice or filter; says whether it is on. */
export function Chip({ children, onTap, on, icon, drop, role = 'checkbox' }: ChipProps) {
  const checked = role === 'button' ? undefined : !!on
  return (
    <View className={on ? 'chip on' : 'chip'} {...acting({ onTap, role, checked })}>
      {icon && <Icon name={icon} />}
      {children}
      {drop && <Icon name='down' />}
    </View>
  )
}
