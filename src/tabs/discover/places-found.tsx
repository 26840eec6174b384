import { View } from '@tarojs/components'
import { CommunityPicker } from '../../places/community-picker'
import { useNear } from '../../places/use-near'
import { useCopy } from '../../shared/copy/use-copy'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { discoverCopy } from './copy'
import { PlaceList } from './place-list'
import type { usePlaces } from './use-places'

/** Asks once where somebody is, because the phone has not been asked. */
function Where() {
  const t = useCopy(discoverCopy)
  return (
    <View className='m3'>
      <Card pad>
        <View className='h3' {...heading(2)}>
          {t.where}
        </View>
        <View className='sec sub'>{t.whereSub}</View>
        <CommunityPicker />
      </Card>
    </View>
  )
}

export interface PlacesFoundProps {
  found: ReturnType<typeof usePlaces>
  map: boolean
  onClear: () => void
}

/** The places that fit, or the way out when none does. */
export function PlacesFound({ found: { first, pages }, map, onClear }: PlacesFoundProps) {
  const t = useCopy(discoverCopy)
  const { place } = useNear()
  const nothing = (
    <View className='m3'>
      <Empty title={t.none} sub={t.noneSub} action={t.clear} onAction={onClear} />
    </View>
  )
  return (
    <>
      {!place && <Where />}
      <Loaded of={first} skeleton='list' renderEmpty={({ items }) => items.length === 0 && nothing}>
        {() => <PlaceList pages={pages} map={map} />}
      </Loaded>
    </>
  )
}
