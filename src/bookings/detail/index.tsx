import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAbout } from '../../shared/api/use-about'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { openDirections } from '../../shared/platform/directions'
import { go, back } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { call } from '../../shared/platform/phone'
import { useTitle } from '../../shared/platform/title'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { bookingsCopy } from '../copy'
import { CancelSheet } from './cancel-sheet'
import { Ticket } from './ticket'

/** A booking and its code; kept on the phone, so that it opens at the door without a network. */
export default function BookingPage() {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  const { id, fresh } = useParams<{ id: string; fresh?: string }>()
  const booking = useApi('GET /v1/bookings/:id', { params: { id } }, { keep: true })
  const about = useAbout()
  const [asking, setAsking] = useState(false)
  const bar = fresh && (
    <>
      <Button kind='outline' wide onTap={() => go('bookings/list')}>
        {t.myBookings}
      </Button>
      <Button wide onTap={back}>
        {t.finish}
      </Button>
    </>
  )
  useTitle(t.ticket)
  return (
    <Page savedAt={booking.savedAt} bar={bar}>
      <Loaded of={booking} skeleton='detail'>
        {(data) => {
          const { place, actions, status } = data
          return (
            <>
              <Ticket booking={data} />
              <View className='m3'>
                <Card>
                  {place && (
                    <Row
                      icon='route'
                      title={t.howToGetThere}
                      sub={place.address ?? place.name}
                      onTap={() =>
                        openDirections({ at: place.location, name: place.name, address: place.address ?? '' })
                      }
                    />
                  )}
                  {actions.includes('cancel') && (
                    <Row icon='close' title={t.cancel} sub={say.due(data.cancelUntil)} onTap={() => setAsking(true)} />
                  )}
                  {about && (
                    <Row
                      icon='phone'
                      title={t.call}
                      sub={status === 'confirmed' && !actions.includes('cancel') ? t.tooLate : about.hall.phone}
                      onTap={() => call(about.hall.phone)}
                    />
                  )}
                </Card>
              </View>
              <CancelSheet booking={data} open={asking} onClose={() => setAsking(false)} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
