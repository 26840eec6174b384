import type { Matter, SearchResults } from '@zhuiguang/contract'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Notice } from '../../shared/ui/notice'
import { Row } from '../../shared/ui/row'
import { SectionHead } from '../../shared/ui/section-head'
import { placesCopy } from '../copy'
import { MarketDayRow } from '../market-day-row'
import { OfferingRow } from '../offering-row'
import { PlaceRow } from '../place-row'

export interface ResultsProps {
  results: SearchResults
  /** What was searched: it becomes the text of a request. */
  q: string
}

function MatterRow({ matter, q }: { matter: Matter; q: string }) {
  const t = useCopy(placesCopy)
  const { resolve, stopper } = matter
  if (stopper) {
    return (
      <Row
        icon='phone'
        strong
        title={matter.name}
        sub={t.urgent}
        note={stopper.phone}
        onTap={() => call(stopper.phone)}
      />
    )
  }
  return (
    <Row
      icon='edit'
      strong
      title={matter.name}
      sub={[matter.group, t.matterSub(`${resolve.amount} ${t.units[resolve.unit]}`)]}
      onTap={() => go('cases/new', { matterId: matter.id, text: q })}
    />
  )
}

function Group<T extends { id: string }>({
  title,
  items,
  row,
}: {
  title: string
  items: T[]
  row: (item: T) => ReactNode
}) {
  if (items.length === 0) return null
  return (
    <>
      <SectionHead title={title} />
      <Card>{items.map(row)}</Card>
    </>
  )
}

/** What was found, by kind; nothing found leads to a request in the same words. */
export function Results({ results: { places, marketDays, offerings, matters }, q }: ResultsProps) {
  const t = useCopy(placesCopy)
  const sayIt = () => go('cases/new', { text: q })
  if (places.length + marketDays.length + offerings.length + matters.length === 0) {
    return (
      <View className='m3'>
        <Empty scene='lamp' title={t.nothing(q)} sub={t.nothingSub} action={t.sayIt} onAction={sayIt} />
      </View>
    )
  }
  return (
    <>
      <Group title={t.places} items={places} row={(place) => <PlaceRow key={place.id} place={place} />} />
      <Group title={t.marketDays} items={marketDays} row={(day) => <MarketDayRow key={day.id} day={day} />} />
      <Group title={t.offerings} items={offerings} row={(one) => <OfferingRow key={one.id} offering={one} />} />
      <Group title={t.matters} items={matters} row={(one) => <MatterRow key={one.id} matter={one} q={q} />} />
      <View className='m4'>
        <Notice icon='edit' onTap={sayIt}>
          {`${t.sayIt}：${q}`}
        </Notice>
      </View>
    </>
  )
}
