import type { MarketDay } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { Hero } from '../../shared/ui/cover'
import { Notice } from '../../shared/ui/notice'
import { ShareButton } from '../../shared/ui/share-button'
import { Tag } from '../../shared/ui/tag'
import { cardCopy } from '../card-copy'
import { daysBetween, isPast, today } from '../clock'
import { placesCopy } from '../copy'

/** The tag over the title: cancelled, moved, over, or how many days are left. */
function WhenTag({ day }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  const card = useCopy(cardCopy)
  if (day.status === 'cancelled') return <Tag kind='bad'>{card.cancelled}</Tag>
  const isOver = isPast(day.endsAt)
  return (
    <>
      {isOver ? <Tag>{t.over}</Tag> : <Tag kind='go'>{t.daysLeft(daysBetween(today(), day.date))}</Tag>}
      {day.status === 'moved' && <Tag kind='go'>{card.moved}</Tag>}
    </>
  )
}

/** Which market on which day, and what is different this time. */
export function DayHead({ day }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  const { sample } = useCopy(commonCopy)
  const say = useSay()
  const reason = day.reason ?? t.noReason
  return (
    <>
      <Hero scene={day.cover} label={day.name} />
      <View className='f sb m3'>
        <View className='f g1 wrap f1'>
          <WhenTag day={day} />
          {day.holiday && <Tag>{t.holiday(day.holiday)}</Tag>}
          {day.sample && <Tag kind='inf'>{sample}</Tag>}
        </View>
        <ShareButton
          card={{ title: `${say.date(day.date)} ${day.name}`, route: 'places/market-day', query: { id: day.id } }}
        />
      </View>
      <View className='h1' {...heading(1)}>
        {`${say.date(day.date)} ${say.weekday(day.date)}`}
        <View>{day.name}</View>
      </View>
      {day.status !== 'planned' && (
        <View className='m3'>
          <Notice kind={day.status === 'cancelled' ? 'bad' : 'gold'} icon='warn'>
            {day.status === 'cancelled' ? t.cancelledBecause(reason) : t.movedBecause(reason)}
          </Notice>
        </View>
      )}
    </>
  )
}
