import type { MarketDayCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { api } from '../../shared/api/client'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { useBottom, usePullDown } from '../../shared/platform/pull'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { addDays, mondayOf, today } from '../clock'
import { MarketDayRow } from '../market-day-row'
import { MoreButton } from '../more-button'
import { useNear } from '../use-near'
import { usePages } from '../use-pages'
import { byWeek } from '../weeks'
import { scheduleCopy } from './copy'

function Schedule({ days }: { days: MarketDayCard[] }) {
  const t = useCopy(scheduleCopy)
  const say = useSay()
  const thisMonday = mondayOf(today())
  const weekName = (monday: string) => {
    if (monday === thisMonday) return t.thisWeek
    return monday === addDays(thisMonday, 7) ? t.nextWeek : t.weekOf(say.date(monday))
  }
  return (
    <>
      {byWeek(days).map(({ monday, days: inWeek }) => (
        <View key={monday}>
          <View className='h2 m3' {...heading(2)}>
            {weekName(monday)}
          </View>
          <Card className='m2'>
            {inWeek.map((day) => (
              <MarketDayRow key={day.id} day={day} />
            ))}
          </Card>
        </View>
      ))}
    </>
  )
}

/** Market days of the next 30 days by week, those that are cancelled included. */
export default function MarketDaysPage() {
  const t = useCopy(scheduleCopy)
  const { near } = useNear()
  const first = useApi('GET /v1/market-days', { query: { near } }, { keep: true })
  const next = useCallback((cursor: string) => api('GET /v1/market-days', { query: { near, cursor } }), [near])
  const pages = usePages(first, next)
  useTitle(t.schedule)
  useShare({ title: t.schedule, route: 'places/market-days', query: {} })
  useBottom(() => void pages.loadMore())
  usePullDown(first.reload)
  const nothing = (
    <Empty
      scene='market'
      title={t.noMarkets}
      sub={t.noMarketsSub}
      action={t.seePlaces}
      onAction={() => go('tabs/discover')}
    />
  )
  return (
    <Page savedAt={first.savedAt}>
      <Loaded of={first} skeleton='list' renderEmpty={({ items }) => items.length === 0 && nothing}>
        {() => (
          <>
            <Schedule days={pages.items} />
            <MoreButton pages={pages} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
