import { View } from '@tarojs/components'
import { usePreferences } from '../preferences'
import { names } from './names'
import './dots.scss'

/** Phrases that stay whole: a dot between them, or a wide space where dots would be noise (elder mode). */
export function dotted(parts: readonly (string | false | null | undefined)[], elder: boolean) {
  const whole = parts.filter((part): part is string => !!part).map((part) => part.replace(/ /g, '\u00a0'))
  return whole.join(elder ? '\u2003' : '\u00a0· ')
}

/** Facts side by side in one node. */
export function Dots({
  parts,
  className,
}: {
  parts: readonly (string | false | null | undefined)[]
  className?: string
}) {
  const elder = usePreferences((state) => state.elder)
  return <View className={names('dots', className)}>{dotted(parts, elder)}</View>
}
