import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting } from './acting'
import { Dots } from './dots'
import { names } from './names'
import './radio-card.scss'

export interface RadioCardProps {
  on: boolean
  title: string
  sub?: string | readonly (string | false | null | undefined)[]
  right?: ReactNode
  kind?: 'radio' | 'checkbox'
  onTap: () => void
}

/** One answer of a few, large enough to hit. */
export function RadioCard({ on, title, sub, right, kind = 'radio', onTap }: RadioCardProps) {
  return (
    <View
      className={names('opt', kind === 'checkbox' && 'many', on && 'on')}
      {...acting({ onTap, role: kind, checked: on })}
    >
      <View className='f1'>
        <View className='t'>{title}</View>
        {sub && <Dots className='sec sub' parts={typeof sub === 'string' ? [sub] : sub} />}
      </View>
      {right}
    </View>
  )
}
