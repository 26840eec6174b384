import { Button as NativeButton, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { acting, hidden } from './acting'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { names } from './names'
import './button.scss'

export interface ButtonProps {
  children: ReactNode
  onTap?: () => unknown
  kind?: 'solid' | 'outline' | 'text' | 'danger'
  icon?: IconName
  small?: boolean
  /** Takes the room that is left in its line. */
  wide?: boolean
  /** Grey, and spoken as not available; does nothing. */
  disabled?: boolean
  /** Turns, and does nothing until it is over. */
  loading?: boolean
  label?: string
  /** Acts that WeChat gives to its own button only. */
  openType?: 'share' | 'agreePrivacyAuthorization' | 'openSetting'
  className?: string
}

const looks = { solid: '', outline: 'o', text: 't', danger: 'x' }
const nothing = () => undefined

/** The one button. One solid button a screen. */
export function Button(props: ButtonProps) {
  const { children, onTap = nothing, kind = 'solid', icon, small, wide, disabled, loading, label, openType } = props
  const className = names('btn', looks[kind], small && 's', wide && 'w', disabled && 'off', props.className)
  const inside = (
    <>
      {loading && <View className='spin' {...hidden()} />}
      {icon && !loading && <Icon name={icon} />}
      {children}
    </>
  )
  if (openType) {
    return (
      <NativeButton
        className={`${className} nat`}
        openType={openType}
        onClick={() => void onTap()}
        hoverClass='hv'
        aria-label={label}
      >
        {inside}
      </NativeButton>
    )
  }
  return (
    <View className={className} {...acting({ onTap, label, disabled: disabled || loading })}>
      {inside}
    </View>
  )
}
