import { View } from '@tarojs/components'
import { hidden } from './acting'
import type { IconName } from './icon-names'

/** One node: a mask in the colour of the text, sized by the font. Said by the words beside it, so not spoken. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <View className={`i i-${name}${className ? ` ${className}` : ''}`} {...hidden()} />
}
