import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting, heading } from './acting'
import { Dots } from './dots'
import { Tag, type TagKind } from './tag'
import './timeline.scss'

export interface TimelineItem {
  key: string
  state: 'done' | 'now' | 'next'
  title: string
  sub?: string | readonly (string | false | null | undefined)[]
  tag?: { kind?: TagKind; text: string }
  children?: ReactNode
  onTap?: () => void
}

const marks = { done: 'e', now: 'e n', next: 'e u' }

/** What happened and what comes next. `newestFirst` turns the line round. */
export function Timeline({ items, newestFirst }: { items: readonly TimelineItem[]; newestFirst?: boolean }) {
  return (
    <View className={newestFirst ? 'tl rev' : 'tl'}>
      {items.map(({ key, state, title, sub, tag, children, onTap }) => (
        <View key={key} className={marks[state]} {...(onTap ? acting({ onTap, role: 'link' }) : {})}>
          <View className='h3' {...(onTap ? {} : heading(3))}>
            {title}
          </View>
          {sub && <Dots className='sec sub' parts={typeof sub === 'string' ? [sub] : sub} />}
          {tag && <Tag kind={tag.kind}>{tag.text}</Tag>}
          {children}
        </View>
      ))}
    </View>
  )
}
