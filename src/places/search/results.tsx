import type { Stopper } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Notice } from '../../shared/ui/notice'
import { SectionHead } from '../../shared/ui/section-head'
import { MarketDayRow } from '../market-day-row'
import { OfferingRow } from '../offering-row'
import { PlaceRow } from '../place-row'
import { searchCopy } from './copy'
import { MatterRow } from './matter-row'
import type { Found } from './use-search'

function Group<T>({ title, items, children }: { title: string; items: T[]; children: (item: T) => ReactNode }) {
  if (items.length === 0) return null
  return (
    <>
      <SectionHead title={title} />
      <Card>{items.map(children)}</Card>
    </>
  )
}

function Danger({ stopper: { message, phone } }: { stopper: Stopper }) {
  return (
    <View className='m3'>
      <Notice kind='bad' icon='phone' onTap={() => call(phone)}>
        {`${message} ${phone}`}
      </Notice>
    </View>
  )
}

/** What was found, by kind; nothing found leads to a request in the same words. */
export function Results({ found, q }: { found: Found; q: string }) {
  const t = useCopy(searchCopy)
  const { places, marketDays, offerings, matters, stopper } = found
  const sayIt = () => go('cases/new', { text: q })
  const count = places.length + marketDays.length + offerings.length + matters.length
  return (
    <>
      {stopper && <Danger stopper={stopper} />}
      <Group title={t.places} items={places}>
        {(place) => <PlaceRow key={place.id} place={place} />}
      </Group>
      <Group title={t.marketDays} items={marketDays}>
        {(day) => <MarketDayRow key={day.id} day={day} />}
      </Group>
      <Group title={t.offerings} items={offerings}>
        {(one) => <OfferingRow key={one.id} offering={one} />}
      </Group>
      <Group title={t.matters} items={matters}>
        {(one) => <MatterRow key={one.id} matter={one} q={q} />}
      </Group>
      <View className='m4'>
        {count === 0 ? (
          <Empty scene='lamp' title={t.nothing(q)} sub={t.nothingSub} action={t.sayIt} onAction={sayIt} />
        ) : (
          <Notice icon='edit' onTap={sayIt}>
            {`${t.sayIt}：${q}`}
          </Notice>
        )}
      </View>
    </>
  )
}
