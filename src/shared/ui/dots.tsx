import { View } from '@tarojs/components'
import { usePreferences } from '../preferences'
import { names } from './names'
import './dots.scss'

/** A phrase longer than this may break at its spaces; one that can not break at all would break inside a word. */
const WHOLE_MOST = 18

const whole = (part: string) => (part.length > WHOLE_MOST ? part : part.replace(/ /g, '\u00a0'))

/** Phrases that stay whole: a dot between them, or a wide space where dots would be noise (elder mode). */
export function dotted(parts: readonly (string | false | null | undefined)[], elder: boolean) {
  const phrases = parts.filter((part): part is string => !!part).map(whole)
  return phrases.join(elder ? '\u2003' : '\u00a0· ')
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
