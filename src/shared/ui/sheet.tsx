import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useModal } from '../platform/modal'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { acting, heading } from './acting'
import { Icon } from './icon'
import './section-head.scss'
import './sheet.scss'

export interface SheetProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

function OpenSheet({ onClose, title, children }: Omit<SheetProps, 'open'>) {
  const t = useCopy(commonCopy)
  const modal = useModal(onClose)
  return (
    <>
      <View className='veil' onClick={onClose} />
      <View className='sheet' {...modal(title)}>
        <View className='f sb top'>
          <View className='h2 f1' {...heading(2)}>
            {title}
          </View>
          <View className='more' {...acting({ onTap: onClose, label: t.close })}>
            <Icon name='close' />
          </View>
        </View>
        {children}
      </View>
    </>
  )
}

/** A question or a choice over the page. Tap beside it, or Escape, closes it; the focus stays inside on a desktop. */
export function Sheet({ open, ...rest }: SheetProps) {
  return open ? <OpenSheet {...rest} /> : null
}
