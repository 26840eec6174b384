import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { usePreferences } from '../../shared/preferences'
import { acting } from '../../shared/ui/acting'
import { Icon } from '../../shared/ui/icon'
import { homeCopy } from './copy'

/** One question in one's own words; the search finds places, courses and whom it concerns. */
export function AskBar() {
  const t = useCopy(homeCopy)
  const elder = usePreferences((state) => state.elder)
  return (
    <View className='ask m4' {...acting({ onTap: () => go('places/search'), role: 'link' })}>
      <Icon name='sun' />
      {elder ? t.askElder : t.ask}
      <Icon name='right' />
    </View>
  )
}
