import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting } from './acting'
import { Dots } from './dots'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './row.scss'

type Phrases = string | readonly (string | false | null | undefined)[]

export interface RowProps {
  title: string
  icon?: IconName
  /** Picture or date before the words. */
  lead?: ReactNode
  sub?: Phrases
  /** A green line: what is possible. */
  note?: Phrases
  right?: ReactNode
  /** More under the words, such as tags. */
  children?: ReactNode
  /** The title is a name (semibold), not an act. */
  strong?: boolean
  onTap?: () => void
  label?: string
}

const list = (phrases: Phrases) => (typeof phrases === 'string' ? [phrases] : phrases)

/** One line of a card. With `onTap` and nothing at its right it shows the way on. */
export function Row({ title, icon, lead, sub, note, right, children, strong = !!lead, onTap, label }: RowProps) {
  return (
    <View className='row' {...(onTap ? acting({ onTap, label, role: 'link' }) : {})}>
      {icon && <Icon name={icon} />}
      {lead}
      <View className='f1'>
        <View className={strong ? 'h3' : ''}>{title}</View>
        {sub && <Dots className='sec sub' parts={list(sub)} />}
        {note && <Dots className='sec act' parts={list(note)} />}
        {children}
      </View>
      {right ?? (onTap && <Icon name='right' />)}
    </View>
  )
}
