import type { Booking } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { isPast, isWithin } from '../../places/clock'
import { distanceMetres } from '../../places/distance'
import { useNear } from '../../places/use-near'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { openDirections } from '../../shared/platform/directions'
import { go } from '../../shared/platform/navigate'
import { heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Dots } from '../../shared/ui/dots'
import { Tag } from '../../shared/ui/tag'
import { homeCopy } from './copy'

const DAY_MS = 86_400_000

/** What comes next in my day, with the sun rising behind it: the code to show, and the way there. */
export function NextBooking({ booking }: { booking: Booking }) {
  const t = useCopy(homeCopy)
  const say = useSay()
  const from = useNear().place?.at
  const { place, startsAt, endsAt, partySize } = booking
  const soon = isPast(startsAt) ? t.goingOn : isWithin(startsAt, DAY_MS) && say.left(startsAt)
  const walk = place && from && say.walk(distanceMetres(from, place.location))
  return (
    <View className='rise'>
      <Card pad>
        <View className='f sb'>
          <View className='sec sub'>{t.next}</View>
          {soon && <Tag kind='go'>{soon}</Tag>}
        </View>
        <View className='h1 m1' {...heading(2)}>
          {say.range(startsAt, endsAt)}
        </View>
        <Dots className='m1' parts={[booking.offering.title, partySize > 1 && t.seats(partySize)]} />
        {place && <Dots className='sec sub' parts={[place.name, walk]} />}
        <View className='f m3 stack'>
          <Button wide icon='qr' onTap={() => go('bookings/detail', { id: booking.id })}>
            {t.showCode}
          </Button>
          {place && (
            <Button wide kind='outline' icon='route' onTap={() => openDirections({ ...place, at: place.location })}>
              {t.takeMe}
            </Button>
          )}
        </View>
      </Card>
    </View>
  )
}
