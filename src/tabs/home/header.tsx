import { View } from '@tarojs/components'
import { CommunityButton } from '../../places/community-button'
import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { usePreferences } from '../../shared/preferences'
import { Switch } from '../../shared/ui/switch'

/** Where one is, and the way into large text. */
export function Header({ community }: { community?: string }) {
  const t = useCopy(commonCopy)
  const elder = usePreferences((state) => state.elder)
  const choose = usePreferences((state) => state.choose)
  return (
    <View className='f sb'>
      <CommunityButton>{community}</CommunityButton>
      <Switch icon={elder ? undefined : 'text'} on={elder} onChange={(on) => choose({ elder: on })}>
        {t.elderMode}
      </Switch>
    </View>
  )
}
