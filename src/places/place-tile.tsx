import type { PlaceCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../shared/copy/use-copy'
import { go } from '../shared/platform/navigate'
import { Card } from '../shared/ui/card'
import { Cover } from '../shared/ui/cover'
import { Dots } from '../shared/ui/dots'
import { cardCopy } from './card-copy'
import { PlaceTags } from './place-tags'
import './place-tile.scss'
import { useAway } from './use-away'

/** A place as a picture card, to be put side by side in `hs`. */
export function PlaceTile({ place }: { place: PlaceCard }) {
  const t = useCopy(cardCopy)
  const away = useAway()(place.distance)
  return (
    <Card className='pc' onTap={() => go('places/place', { id: place.id })}>
      <Cover scene={place.cover} />
      <View className='pt'>
        <View className='h3'>{place.name}</View>
        <Dots className='sec sub' parts={away.length > 0 ? away : [t.kinds[place.kind]]} />
        <PlaceTags place={place} most={1} />
      </View>
    </Card>
  )
}
