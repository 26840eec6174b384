import type { PlaceCard } from '@zhuiguang/contract'
import type { ReactNode } from 'react'
import { useCopy } from '../shared/copy/use-copy'
import { go } from '../shared/platform/navigate'
import { Cover } from '../shared/ui/cover'
import { Row } from '../shared/ui/row'
import { cardCopy } from './card-copy'
import { PlaceTags } from './place-tags'
import { useAway } from './use-away'

/** A place in a list: how far, open or not, what is there. Without a distance it says what kind of place it is. */
export function PlaceRow({ place, right = false }: { place: PlaceCard; right?: ReactNode }) {
  const t = useCopy(cardCopy)
  const away = useAway()(place.distance)
  return (
    <Row
      lead={<Cover scene={place.cover} className='thumb' />}
      title={place.name}
      sub={away.length > 0 ? away : [t.kinds[place.kind]]}
      right={right}
      onTap={() => go('places/place', { id: place.id })}
    >
      <PlaceTags place={place} />
    </Row>
  )
}
