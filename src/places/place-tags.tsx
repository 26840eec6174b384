import type { PlaceCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../shared/copy/use-copy'
import { useSay } from '../shared/copy/use-say'
import { Tag } from '../shared/ui/tag'
import { cardCopy } from './card-copy'
import { openingTag } from './opening'

/** Whether a place is open, and the first facts that are known to be true. */
export function PlaceTags({ place, most = 2 }: { place: PlaceCard; most?: number }) {
  const t = useCopy(cardCopy)
  const opening = openingTag(place, t, useSay())
  const facts = place.facts.slice(0, most)
  if (!opening && facts.length === 0) return null
  return (
    <View className='f g1 m1 wrap'>
      {opening && <Tag kind={opening.kind}>{opening.text}</Tag>}
      {facts.map((fact) => (
        <Tag key={fact}>{t.factTags[fact]}</Tag>
      ))}
    </View>
  )
}
