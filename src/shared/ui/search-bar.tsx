import { Input, View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { acting, asked } from './acting'
import { Icon } from './icon'
import './search-bar.scss'

export interface SearchBarProps {
  placeholder: string
  value?: string
  onInput?: (text: string) => void
  onConfirm?: (text: string) => void
  /** Without `onInput`: the bar is a button that leads to the search. */
  onTap?: () => void
  onScan?: () => void
  focus?: boolean
}

/** Search, and the scanner beside it. */
export function SearchBar({ placeholder, value = '', onInput, onConfirm, onTap, onScan, focus }: SearchBarProps) {
  const t = useCopy(commonCopy)
  return (
    <View className='search'>
      {onInput ? (
        <View className='in'>
          <Icon name='search' />
          <Input
            className='txt'
            value={value}
            placeholder={placeholder}
            placeholderClass='ph-c'
            confirmType='search'
            maxlength={60}
            focus={!!focus}
            {...asked(placeholder)}
            onInput={(event) => onInput(event.detail.value)}
            onConfirm={(event) => onConfirm?.(event.detail.value)}
          />
        </View>
      ) : (
        <View className='in' {...acting({ onTap: onTap ?? (() => undefined), role: 'link', label: placeholder })}>
          <Icon name='search' />
          {placeholder}
        </View>
      )}
      {onScan && (
        <View className='go' {...acting({ onTap: onScan, label: t.scan })}>
          <Icon name='scan' />
        </View>
      )}
    </View>
  )
}
