import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting } from './acting'
import { names } from './names'
import './card.scss'

export interface CardProps {
  children: ReactNode
  pad?: boolean
  onTap?: () => void
  label?: string
  className?: string
}

/** Paper with one line around it; a link when it has `onTap`. */
export function Card({ children, pad, onTap, label, className }: CardProps) {
  return (
    <View className={names('card', pad && 'pad', className)} {...(onTap ? acting({ onTap, label, role: 'link' }) : {})}>
      {children}
    </View>
  )
}
