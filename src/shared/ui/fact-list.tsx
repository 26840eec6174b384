import { View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './fact-list.scss'

export interface FactLine {
  key: string
  icon: IconName
  label: string
  value: 'yes' | 'no' | 'unknown'
  note?: string | null
}

/** Facts as they are: there, not there, or honestly not known. */
export function FactList({ facts }: { facts: readonly FactLine[] }) {
  const t = useCopy(commonCopy)
  const said = { yes: t.factYes, no: t.factNo, unknown: t.factUnknown }
  return (
    <View className='facts'>
      {facts.map(({ key, icon, label, value, note }) => (
        <View key={key} className={value === 'yes' ? 'fact' : 'fact un'}>
          <Icon name={icon} />
          <View className='f1'>
            {label}
            <View className='sub'>{note || said[value]}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
