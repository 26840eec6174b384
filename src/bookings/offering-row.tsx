import type { OfferingCard } from '@zhuiguang/contract'
import { useCopy } from '../shared/copy/use-copy'
import { useSay } from '../shared/copy/use-say'
import { go } from '../shared/platform/navigate'
import { Cover } from '../shared/ui/cover'
import { Row } from '../shared/ui/row'
import { bookingsCopy } from './copy'

/** One offering in a list: when it is next, where, and how many seats are left. */
export function OfferingRow({ offering }: { offering: OfferingCard }) {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  const { next, priceFen } = offering
  const price = priceFen === 0 ? t.free : t.price((priceFen / 100).toString())
  const seats = next ? (next.remaining > 0 ? t.left(next.remaining) : t.full) : t.noSlot
  return (
    <Row
      lead={<Cover scene={offering.cover} className='thumb' />}
      title={offering.title}
      sub={[next && say.range(next.startsAt, next.endsAt), offering.placeName]}
      note={[seats, price]}
      onTap={() => go('bookings/slots', { id: offering.id })}
    />
  )
}
