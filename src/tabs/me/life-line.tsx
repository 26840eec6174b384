import { View } from '@tarojs/components'
import type { Booking, CaseCard } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { SectionHead } from '../../shared/ui/section-head'
import { Timeline, type TimelineItem } from '../../shared/ui/timeline'
import { meCopy } from './copy'
import { myLife, type Entry } from './my-life'

const SHOWN_MOST = 5

/** One timeline of everything that I have asked and booked. */
export function LifeLine({ bookings, cases }: { bookings: readonly Booking[]; cases: readonly CaseCard[] }) {
  const t = useCopy(meCopy)
  const say = useSay()
  const life = myLife(bookings, cases, SHOWN_MOST)
  const item = (entry: Entry): TimelineItem => {
    const state = entry.now ? 'now' : 'done'
    if (entry.kind === 'booking') {
      const { id, offering, place, startsAt, status } = entry.booking
      const title = `${say.moment(startsAt)} ${offering.title}`
      return {
        key: id,
        state,
        title,
        sub: [place?.name, t.booking[status]],
        onTap: () => go('bookings/detail', { id }),
      }
    }
    const { id, title, status, resolveDueAt, createdAt } = entry.one
    const sub = entry.now && resolveDueAt ? t.promised(say.due(resolveDueAt)) : say.date(createdAt)
    return { key: id, state, title: `${title} · ${t.case[status]}`, sub, onTap: () => go('cases/detail', { id }) }
  }
  if (life.length === 0) {
    return (
      <View className='m4'>
        <Empty scene='hall' title={t.nothing} action={t.start} onAction={() => go('cases/new')} />
      </View>
    )
  }
  return (
    <>
      <SectionHead title={t.past} />
      <Card pad>
        <Timeline items={life.map(item)} newestFirst />
      </Card>
    </>
  )
}
