import type { MarketDayCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../shared/copy/use-copy'
import { useSay } from '../shared/copy/use-say'
import { go } from '../shared/platform/navigate'
import { DateBadge } from '../shared/ui/date-badge'
import { Row } from '../shared/ui/row'
import { Tag } from '../shared/ui/tag'
import { cardCopy } from './card-copy'

/** A market day in a list: when, where, what can be booked, and whether it takes place at all. */
export function MarketDayRow({ day }: { day: MarketDayCard }) {
  const t = useCopy(cardCopy)
  const say = useSay()
  const { bookable } = day
  const note = bookable && [
    t.bookable(bookable.title),
    bookable.remaining > 0 ? t.remaining(bookable.remaining) : t.full,
  ]
  return (
    <Row
      lead={<DateBadge at={day.startsAt} />}
      title={day.name}
      sub={[say.hours(day.startsAt, day.endsAt), day.placeName, day.holiday]}
      note={day.status === 'cancelled' ? undefined : (note ?? undefined)}
      onTap={() => go('places/market-day', { id: day.id })}
    >
      {day.status !== 'planned' && <Tag kind={day.status === 'cancelled' ? 'bad' : 'go'}>{t[day.status]}</Tag>}
      {day.reason && <View className='sec sub'>{day.reason}</View>}
    </Row>
  )
}
