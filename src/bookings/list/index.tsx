import { View } from '@tarojs/components'
import { useState } from 'react'
import { useList } from '../../shared/api/use-list'
import { useSession } from '../../shared/api/session'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { useBottom, usePullDown } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { group } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Chip } from '../../shared/ui/chip'
import { DateBadge } from '../../shared/ui/date-badge'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { SignedOut } from '../../shared/ui/signed-out'
import { Tag } from '../../shared/ui/tag'
import { bookingsCopy } from '../copy'

type When = 'upcoming' | 'past'

function MyBookings({ when }: { when: When }) {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  const list = useList('GET /v1/bookings', { when })
  usePullDown(list.reload)
  useBottom(() => list.more?.())
  const nothing =
    when === 'upcoming' ? (
      <Empty
        scene='books'
        title={t.none}
        sub={t.noneSub}
        action={t.browse}
        onAction={() => go('bookings/catalogue', { kind: 'course' })}
      />
    ) : (
      <Empty scene='books' title={t.nonePast} />
    )
  return (
    <Loaded of={list} skeleton='list' renderEmpty={(items) => items.length === 0 && nothing}>
      {(items) => (
        <Card>
          {items.map(({ id, startsAt, endsAt, offering, place, status }) => (
            <Row
              key={id}
              lead={<DateBadge at={startsAt} />}
              title={offering.title}
              sub={[say.range(startsAt, endsAt), place?.name]}
              right={status === 'confirmed' ? undefined : <Tag>{t[status]}</Tag>}
              onTap={() => go('bookings/detail', { id })}
            />
          ))}
        </Card>
      )}
    </Loaded>
  )
}

/** What I have booked, and what I had. */
export default function BookingListPage() {
  const t = useCopy(bookingsCopy)
  const { signedIn } = useSession()
  const [when, setWhen] = useState<When>('upcoming')
  useTitle(t.myBookings)
  return (
    <Page>
      {signedIn ? (
        <>
          <View className='chips' {...group('radiogroup', t.myBookings)}>
            <Chip role='radio' on={when === 'upcoming'} onTap={() => setWhen('upcoming')}>
              {t.upcoming}
            </Chip>
            <Chip role='radio' on={when === 'past'} onTap={() => setWhen('past')}>
              {t.past}
            </Chip>
          </View>
          <View className='m3'>
            <MyBookings when={when} />
          </View>
        </>
      ) : (
        <SignedOut />
      )}
    </Page>
  )
}
