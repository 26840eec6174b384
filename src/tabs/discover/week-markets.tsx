import { View } from '@tarojs/components'
import { today, sundayOf } from '../../places/clock'
import { MarketDayRow } from '../../places/market-day-row'
import { useNear } from '../../places/use-near'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { discoverCopy } from './copy'

/** Market days from today to Sunday. */
export function WeekMarkets() {
  const t = useCopy(discoverCopy)
  const { near } = useNear()
  const from = today()
  const week = useApi('GET /v1/market-days', { query: { near, from, to: sundayOf(from), limit: '50' } })
  const nothing = (
    <View className='m3'>
      <Empty
        scene='market'
        title={t.noMarkets}
        sub={t.noMarketsSub}
        action={t.schedule}
        onAction={() => go('places/market-days')}
      />
    </View>
  )
  return (
    <Loaded of={week} skeleton='list' renderEmpty={({ items }) => items.length === 0 && nothing}>
      {({ items }) => (
        <>
          <View className='sec sub m3'>{t.markets(items.filter(({ status }) => status !== 'cancelled').length)}</View>
          <View className='m2'>
            <Card>
              {items.map((day) => (
                <MarketDayRow key={day.id} day={day} />
              ))}
            </Card>
          </View>
        </>
      )}
    </Loaded>
  )
}
