import { View } from '@tarojs/components'
import type { Offering } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { heading } from '../../shared/ui/acting'
import { Cover } from '../../shared/ui/cover'
import { Dots } from '../../shared/ui/dots'
import { cardCopy } from '../../places/card-copy'
import { priceText } from '../../places/offering-row'
import { bookingsCopy } from '../copy'
import './offering-head.scss'

/** What is being booked: its name, price, place, host, and whom it is for. */
export function OfferingHead({ offering }: { offering: Offering }) {
  const t = useCopy(bookingsCopy)
  const card = useCopy(cardCopy)
  const { priceFen, minAge, maxAge, materials } = offering
  return (
    <>
      <View className='f g3 o-head'>
        <Cover scene={offering.cover} className='thumb' />
        <View className='f1'>
          <View className='h2' {...heading(1)}>
            {offering.title}
          </View>
          <Dots className='sec sub' parts={[priceText(priceFen, card), offering.placeName, offering.host]} />
        </View>
      </View>
      {offering.summary && <View className='sec m2'>{offering.summary}</View>}
      <Dots className='sec sub m1' parts={[t.ages(minAge, maxAge), materials && t.bring(materials)]} />
    </>
  )
}
