import { View } from '@tarojs/components'
import { acting } from './acting'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './switch.scss'

export interface SwitchProps {
  /** Words before the switch. */
  children?: string
  /** Spoken name where there are no words. */
  label?: string
  on: boolean
  onChange: (on: boolean) => void
  icon?: IconName
}

/** On or off; the track and the knob are drawn on one node. */
export function Switch({ children, label, on, onChange, icon }: SwitchProps) {
  return (
    <View
      className={on ? 'sw on' : 'sw'}
      {...acting({ onTap: () => onChange(!on), role: 'switch', checked: on, label: label ?? children })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </View>
  )
}
