import type { Home } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { MarketDayRow } from '../../places/market-day-row'
import { OfferingRow } from '../../places/offering-row'
import { PlaceTile } from '../../places/place-tile'
import { useNear } from '../../places/use-near'
import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { SectionHead } from '../../shared/ui/section-head'
import { homeCopy } from './copy'
import { MyCases } from './my-cases'
import { NextBooking } from './next-booking'

/** As many as keep the tab within 12 KB of setData, and a thumb within one more screen; the links lead to the rest. */
const MOST = { parks: 3, marketDays: 2, courses: 2 }

function Parks({ places }: Pick<Home, 'places'>) {
  const t = useCopy(homeCopy)
  const { more } = useCopy(commonCopy)
  const { near } = useNear()
  return (
    <>
      <SectionHead
        title={near ? t.parks : t.somePlaces}
        link={more}
        onLink={() => go('tabs/discover', { kind: 'pocket_park' })}
      />
      <View className='hs'>
        {places.slice(0, MOST.parks).map((place) => (
          <PlaceTile key={place.id} place={place} />
        ))}
      </View>
    </>
  )
}

/** What the one call of the home tab brought; a part with nothing in it is left out. */
export function HomeBody({ home: { nextBooking, cases, places, marketDays, courses } }: { home: Home }) {
  const t = useCopy(homeCopy)
  const { more } = useCopy(commonCopy)
  return (
    <>
      {nextBooking && <NextBooking booking={nextBooking} />}
      <MyCases {...cases} />
      {places.length > 0 && <Parks places={places} />}
      {marketDays.length > 0 && (
        <>
          <SectionHead title={t.markets} link={t.schedule} onLink={() => go('places/market-days')} />
          <Card>
            {marketDays.slice(0, MOST.marketDays).map((day) => (
              <MarketDayRow key={day.id} day={day} />
            ))}
          </Card>
        </>
      )}
      {courses.length > 0 && (
        <>
          <SectionHead title={t.courses} link={more} onLink={() => go('bookings/catalogue', { kind: 'course' })} />
          <Card>
            {courses.slice(0, MOST.courses).map((course) => (
              <OfferingRow key={course.id} offering={course} />
            ))}
          </Card>
        </>
      )}
    </>
  )
}
