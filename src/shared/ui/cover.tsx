import { Image, View } from '@tarojs/components'
import { apiBase } from '../api/base'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { usePreferences } from '../preferences'
import { named } from './acting'
import './cover.scss'

export type CoverScene =
  'park' | 'market' | 'chess' | 'rope' | 'books' | 'plants' | 'bridge' | 'hall' | 'industry' | 'lamp' | 'garage'

export interface CoverProps {
  scene: CoverScene | (string & {})
  /** A photo instead of the drawing. */
  src?: string
  /** Spoken; a cover without it is decoration. */
  label?: string
  /** `thumb` in a row; nothing inside `pc` cards. */
  className?: string
}

/** The drawing (by day or by night) or the photo of a place, on a tint while it loads. */
export function Cover({ scene, src, label, className }: CoverProps) {
  const dark = usePreferences((state) => state.dark)
  return (
    <Image
      className={className ? `cover ${className}` : 'cover'}
      src={src ?? `${apiBase}/covers/${scene}${dark ? '-dark' : ''}.svg`}
      mode='aspectFill'
      {...named(label)}
    />
  )
}

/** The cover across the top of a page; a drawing says that it is one. */
export function Hero({ scene, src, label }: CoverProps) {
  const t = useCopy(commonCopy)
  return (
    <View className='hero'>
      <Cover scene={scene} src={src} label={label} />
      {!src && <View className='mark'>{t.drawn}</View>}
    </View>
  )
}
