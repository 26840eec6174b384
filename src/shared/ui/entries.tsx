import { View } from '@tarojs/components'
import { usePreferences } from '../preferences'
import { acting } from './acting'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './entries.scss'

export interface Entry {
  key: string
  icon: IconName
  label: string
  onTap: () => void
}

/** Ways in: a line icon with the light behind it. Elder mode shows the few of `elderItems`, large. */
export function Entries({ items, elderItems = items }: { items: readonly Entry[]; elderItems?: readonly Entry[] }) {
  const elder = usePreferences((state) => state.elder)
  return (
    <View className='ents m3'>
      {(elder ? elderItems : items).map(({ key, icon, label, onTap }) => (
        <View key={key} className='ent' {...acting({ onTap, role: 'link' })}>
          <Icon name={icon} />
          {label}
        </View>
      ))}
    </View>
  )
}
