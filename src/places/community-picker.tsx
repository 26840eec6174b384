import { View } from '@tarojs/components'
import { useState } from 'react'
import { useApi } from '../shared/api/use-api'
import { useCopy } from '../shared/copy/use-copy'
import { usePreferences } from '../shared/preferences'
import { group, live } from '../shared/ui/acting'
import { Button } from '../shared/ui/button'
import { Chip } from '../shared/ui/chip'
import { Loaded } from '../shared/ui/loaded'
import { cardCopy } from './card-copy'
import { useChoosePlace } from './use-choose-place'

/** The communities to choose one from by hand, and the phone's own position for those who allow it. */
export function CommunityPicker({ onChosen }: { onChosen?: () => void }) {
  const t = useCopy(cardCopy)
  const chosenId = usePreferences((state) => state.place?.communityId)
  const communities = useApi('GET /v1/areas', { query: { level: 'community' } }, { keep: true })
  const choosePlace = useChoosePlace()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  const locate = async () => {
    setBusy(true)
    const told = await choosePlace.here()
    setBusy(false)
    setRefused(!told)
    if (told) onChosen?.()
  }
  return (
    <>
      <Loaded of={communities} skeleton='form'>
        {({ items }) => (
          <View className='chips wrap m3' {...group('radiogroup', t.communityTitle)}>
            {items.map((area) => (
              <Chip
                key={area.id}
                role='radio'
                on={area.id === chosenId}
                onTap={() => {
                  choosePlace.community(area)
                  onChosen?.()
                }}
              >
                {area.name}
              </Chip>
            ))}
          </View>
        )}
      </Loaded>
      {refused && (
        <View className='sec m3' {...live()}>
          {t.locateRefused}
        </View>
      )}
      <View className='f m3 stack'>
        <Button kind='outline' small wide icon='pin' loading={busy} onTap={() => void locate()}>
          {t.useLocation}
        </Button>
      </View>
    </>
  )
}
