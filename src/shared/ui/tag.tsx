import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './tag.scss'

export type TagKind = 'go' | 'ok' | 'bad' | 'inf'

/** A short state: gold is now, green is good, red is late, blue is news, grey is the rest. */
export function Tag({ children, kind, icon }: { children: string; kind?: TagKind; icon?: IconName }) {
  return (
    <View className={kind ? `tag ${kind}` : 'tag'}>
      {icon && <Icon name={icon} />}
      {children}
    </View>
  )
}
