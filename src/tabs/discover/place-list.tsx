import type { PlaceCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CommunityButton } from '../../places/community-button'
import { MoreButton } from '../../places/more-button'
import { PlaceRow } from '../../places/place-row'
import { useNear } from '../../places/use-near'
import type { Pages } from '../../places/use-pages'
import { useCopy } from '../../shared/copy/use-copy'
import { useBottom } from '../../shared/platform/pull'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { discoverCopy } from './copy'
import { PlaceMap } from './place-map'

/** How many there are and by what they are sorted; a tap changes the community. */
function Sorting({ pages: { items, hasMore } }: { pages: Pages<PlaceCard> }) {
  const t = useCopy(discoverCopy)
  const { place } = useNear()
  const count = items.length
  const byName = hasMore ? t.byNameSome(count) : t.byName(count)
  const nearest = place && (hasMore ? t.nearestSome(place.name, count) : t.nearest(place.name, count))
  return <CommunityButton quiet>{nearest ?? byName}</CommunityButton>
}

/** Places as a list; the map is made only when somebody asks for it. */
export function PlaceList({ pages, map }: { pages: Pages<PlaceCard>; map: boolean }) {
  const t = useCopy(discoverCopy)
  const [onMap, setOnMap] = useState(map)
  useBottom(() => void (!onMap && pages.loadMore()))
  return (
    <>
      <View className='f sb m2'>
        <Sorting pages={pages} />
        <Button kind='text' small icon={onMap ? 'list' : 'map'} onTap={() => setOnMap(!onMap)}>
          {onMap ? t.seeList : t.seeMap}
        </Button>
      </View>
      {onMap ? (
        <PlaceMap places={pages.items} />
      ) : (
        <View className='m1'>
          <Card>
            {pages.items.map((place) => (
              <PlaceRow key={place.id} place={place} />
            ))}
          </Card>
          <MoreButton pages={pages} />
        </View>
      )}
    </>
  )
}
