import type { Place } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { Hero } from '../../shared/ui/cover'
import { Dots } from '../../shared/ui/dots'
import { ShareButton } from '../../shared/ui/share-button'
import { Tag } from '../../shared/ui/tag'
import { cardCopy } from '../card-copy'
import { placesCopy } from '../copy'
import { openingSentence } from './opening-sentence'

/** What the place is, whether it is open, and how far it is. */
export function PlaceHead({ place }: { place: Place }) {
  const t = useCopy(placesCopy)
  const { kinds } = useCopy(cardCopy)
  const { sample } = useCopy(commonCopy)
  const say = useSay()
  return (
    <>
      <Hero scene={place.cover} label={place.name} />
      <View className='f sb m3'>
        <View className='h1 f1' {...heading(1)}>
          {place.name}
        </View>
        <ShareButton card={{ title: place.name, route: 'places/place', query: { id: place.id } }} />
      </View>
      <Dots className='sec sub' parts={[kinds[place.kind], place.address]} />
      <View className='f g1 wrap m2'>
        <Tag kind={place.openNow ? 'ok' : undefined}>{openingSentence(place, t, say)}</Tag>
        {place.distance !== null && <Tag>{t.away(say.distance(place.distance))}</Tag>}
        {place.sample && <Tag kind='inf'>{sample}</Tag>}
      </View>
      {place.summary && <View className='m3'>{place.summary}</View>}
    </>
  )
}
