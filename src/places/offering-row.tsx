import type { OfferingCard } from '@zhuiguang/contract'
import { useCopy } from '../shared/copy/use-copy'
import { useSay } from '../shared/copy/use-say'
import { go } from '../shared/platform/navigate'
import { Cover } from '../shared/ui/cover'
import { DateBadge } from '../shared/ui/date-badge'
import { Dots } from '../shared/ui/dots'
import { Row } from '../shared/ui/row'
import { cardCopy } from './card-copy'

/** `免费`, `12.50 元` of integer fen. */
export const priceText = (priceFen: number, t: (typeof cardCopy)['zh']) =>
  priceFen === 0 ? t.free : t.price((priceFen / 100).toFixed(priceFen % 100 ? 2 : 0))

export interface OfferingRowProps {
  offering: OfferingCard
  /** A date badge instead of the picture, where the place is already known. */
  dated?: boolean
}

/** Something that can be booked: the next time, where, how many seats are left, what it costs. */
export function OfferingRow({ offering, dated }: OfferingRowProps) {
  const t = useCopy(cardCopy)
  const say = useSay()
  const { next, title, placeName, cover } = offering
  const price = priceText(offering.priceFen, t)
  const left = next && next.remaining > 0
  const when = next && (dated ? say.hours(next.startsAt, next.endsAt) : say.range(next.startsAt, next.endsAt))
  const seats = next ? (left ? t.remaining(next.remaining) : t.full) : undefined
  return (
    <Row
      lead={dated && next ? <DateBadge at={next.startsAt} /> : <Cover scene={cover} className='thumb' />}
      title={title}
      sub={[when ?? t.noSlots, !dated && placeName]}
      note={left ? [seats, price] : undefined}
      onTap={() => go('bookings/slots', { id: offering.id })}
    >
      {!left && <Dots className='sec sub' parts={[seats, price]} />}
    </Row>
  )
}
