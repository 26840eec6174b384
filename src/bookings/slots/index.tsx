import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { replace } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Loaded } from '../../shared/ui/loaded'
import { Notice } from '../../shared/ui/notice'
import { Page } from '../../shared/ui/page'
import { TextArea } from '../../shared/ui/text-area'
import { bookingsCopy } from '../copy'
import { byDay, openingDay, remaining } from './days'
import { ForWhom } from './for-whom'
import { OfferingHead } from './offering-head'
import { SlotChoice } from './slot-choice'
import { useBooking } from './use-booking'

const CHIPS_MOST = 8

/** Choose a day and a time, say how many come, confirm. */
export default function SlotsPage() {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  const { id, date: askedDate } = useParams<{ id: string; date?: string }>()
  const offering = useApi('GET /v1/offerings/:id', { params: { id } })
  const slots = useApi('GET /v1/offerings/:id/slots', { params: { id }, query: {} })
  const days = useMemo(() => byDay(slots.data?.items ?? []), [slots.data])
  const [chosenDate, setDate] = useState<string>()
  const [slotId, setSlotId] = useState<string>()
  const [partySize, setPartySize] = useState(1)
  const [note, setNote] = useState('')
  const { book, busy, error, forget } = useBooking()
  useShare({ title: offering.data?.title ?? t.catalogue, route: 'bookings/slots', query: { id } })
  const date = chosenDate ?? openingDay(days, askedDate)
  const slot = days.flatMap((day) => day.slots).find((one) => one.id === slotId && one.eligibility === 'free')

  async function confirm() {
    const booked = slot && (await book({ slotId: slot.id, partySize, note }))
    if (booked) replace('bookings/detail', { id: booked, fresh: '1' })
  }
  const bar = offering.data && (
    <>
      <View className='f1' {...live()}>
        {slot ? (
          <View className='b'>{say.range(slot.startsAt, slot.endsAt)}</View>
        ) : (
          <View className='sec sub'>{t.choose}</View>
        )}
      </View>
      <Button disabled={!slot} loading={busy} onTap={() => void confirm()}>
        {t.confirm}
      </Button>
    </>
  )
  useTitle(t.chooseTime)
  return (
    <Page bar={bar} savedAt={offering.savedAt}>
      <Loaded of={offering} skeleton='detail'>
        {(data) => (
          <>
            <OfferingHead offering={data} />
            <Loaded
              of={slots}
              skeleton='form'
              empty={({ items }) =>
                items.length === 0 && (
                  <View className='m4'>
                    <Notice kind='grey' icon='info'>
                      {t.noSlot}
                    </Notice>
                  </View>
                )
              }
            >
              {() => (
                <>
                  <SlotChoice
                    days={days}
                    date={date}
                    slotId={slot?.id}
                    onDate={setDate}
                    onSlot={(chosen) => {
                      setSlotId(chosen)
                      forget()
                    }}
                  />
                  <ForWhom
                    most={Math.min(data.partyMax, slot ? remaining(slot) : data.partyMax, CHIPS_MOST)}
                    value={partySize}
                    onChange={setPartySize}
                  />
                  <View className='m3'>
                    <TextArea label={t.note} placeholder={t.noteHint} value={note} onChange={setNote} maxLength={500} />
                  </View>
                  <View className='sec sub m3'>{t.cancelRule(data.cancelUntilMinutes)}</View>
                </>
              )}
            </Loaded>
            {error && (
              <View className='m3' {...live()}>
                <Notice kind='bad' icon='warn'>
                  {error.message}
                </Notice>
              </View>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
