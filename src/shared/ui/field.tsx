import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { live } from './acting'
import { Icon } from './icon'
import './field.scss'

export interface FieldProps {
  label: string
  /** What is wrong, under the field; it stays until it is put right. */
  error?: string
  hint?: string
  /** At the right of the label, such as a counter. */
  aside?: string
  children: ReactNode
}

/** A question, its answer, and what is wrong with it. */
export function Field({ label, error, hint, aside, children }: FieldProps) {
  return (
    <View className='fld'>
      <View className='lab'>
        {label}
        {aside && <View>{aside}</View>}
      </View>
      {children}
      {hint && !error && <View className='sec sub m1'>{hint}</View>}
      {error && (
        <View className='why' {...live()}>
          <Icon name='warn' />
          {error}
        </View>
      )}
    </View>
  )
}
