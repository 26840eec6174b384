import type { MarketDay } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { openDirections } from '../../shared/platform/directions'
import { go } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { usePullDown, useShow } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { Button } from '../../shared/ui/button'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { isPast } from '../clock'
import { placesCopy } from '../copy'
import { useNear } from '../use-near'
import { DayHead } from './day-head'
import './index.scss'
import { firstBookable } from './first-bookable'
import { Shifts } from './shifts'
import { Stalls } from './stalls'
import { TimeAndPlace } from './time-and-place'

/** The next step: book when there is something to book, else go there; another day when it does not take place. */
function DayBar({ day }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  const { location, placeName, address, date } = day
  const clinic = firstBookable(day)
  if (day.status === 'cancelled' || isPast(day.endsAt)) {
    return (
      <Button wide icon='calendar' onTap={() => go('places/market-days')}>
        {t.otherDays}
      </Button>
    )
  }
  return (
    <>
      <Button
        wide
        kind={clinic ? 'outline' : 'solid'}
        icon='route'
        onTap={() => openDirections({ at: location, name: placeName, address })}
      >
        {t.takeMe}
      </Button>
      {clinic && (
        <Button
          wide
          icon='calendar'
          label={t.bookClinicNamed(clinic.title)}
          onTap={() => go('bookings/slots', { id: clinic.offeringId, date })}
        >
          {t.bookClinic}
        </Button>
      )}
    </>
  )
}

/** One market day: when and where, what can be booked, where one just walks in, which hands are wanted. */
export default function MarketDayPage() {
  const t = useCopy(placesCopy)
  const { id } = useParams<{ id: string }>()
  const { near } = useNear()
  const day = useApi('GET /v1/market-days/:id', { params: { id }, query: { near } }, { keep: true })
  useTitle(t.market)
  useShow(() => void day.reload())
  usePullDown(day.reload)
  return (
    <Page savedAt={day.savedAt} bar={day.data && <DayBar day={day.data} />}>
      <Loaded of={day} skeleton='detail'>
        {(data) => (
          <>
            <DayHead day={data} />
            <TimeAndPlace day={data} />
            <Stalls day={data} />
            <Shifts day={data} />
            <View className='cap sub m4'>{data.sample ? t.sampleDay : t.source(data.source)}</View>
          </>
        )}
      </Loaded>
    </Page>
  )
}
