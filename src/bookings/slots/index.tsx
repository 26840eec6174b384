import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { replace } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { Loaded } from '../../shared/ui/loaded'
import { Notice } from '../../shared/ui/notice'
import { Page } from '../../shared/ui/page'
import { bookingsCopy } from '../copy'
import { ConfirmBar } from './confirm-bar'
import { byDay, seatsMost, slotOf } from './days'
import { OfferingHead } from './offering-head'
import { Refused } from './refused'
import { SlotForm } from './slot-form'
import { useBooking, type Wish } from './use-booking'

/** Choose a day and a time, say how many come, confirm. */
export default function SlotsPage() {
  const t = useCopy(bookingsCopy)
  const { id } = useParams<{ id: string }>()
  const offering = useApi('GET /v1/offerings/:id', { params: { id } })
  const slots = useApi('GET /v1/offerings/:id/slots', { params: { id }, query: {} })
  const days = useMemo(() => byDay(slots.data?.items ?? []), [slots.data])
  const { wish, change, book, busy, error, forget } = useBooking(id)
  const slot = slotOf(days, wish.slotId)
  useTitle(t.chooseTime)
  useShare({ title: offering.data?.title ?? t.catalogue, route: 'bookings/slots', query: { id } })
  async function confirm() {
    if (!slot || !offering.data) return
    const booked = await book(slot.id, Math.min(wish.partySize, seatsMost(offering.data, slot)))
    if (booked) replace('bookings/detail', { id: booked, fresh: '1' })
  }
  const onChange = (next: Partial<Wish>) => {
    change(next)
    forget()
  }
  const none = (
    <View className='m4'>
      <Notice kind='grey' icon='info'>
        {t.noSlot}
      </Notice>
    </View>
  )
  return (
    <Page
      bar={offering.data && <ConfirmBar slot={slot} busy={busy} onConfirm={() => void confirm()} />}
      savedAt={offering.savedAt}
    >
      <Loaded of={offering} skeleton='detail'>
        {(data) => (
          <>
            <OfferingHead offering={data} />
            <Loaded of={slots} skeleton='form' renderEmpty={({ items }) => items.length === 0 && none}>
              {() => <SlotForm offering={data} days={days} wish={wish} slot={slot} onChange={onChange} />}
            </Loaded>
            {error !== undefined && <Refused error={error} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
