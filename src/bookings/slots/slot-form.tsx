import { View } from '@tarojs/components'
import type { Offering, Slot } from '@zhuiguang/contract'
import { useState } from 'react'
import { useCopy } from '../../shared/copy/use-copy'
import { useParams } from '../../shared/platform/params'
import { TextArea } from '../../shared/ui/text-area'
import { bookingsCopy } from '../copy'
import { openingDay, seatsMost, type SlotDay } from './days'
import { ForWhom } from './for-whom'
import { SlotChoice } from './slot-choice'
import type { Wish } from './use-booking'

const NOTE_MAX = 500

export interface SlotFormProps {
  offering: Offering
  days: readonly SlotDay[]
  wish: Wish
  /** The slot that is wished for, while it can be booked. */
  slot?: Slot
  onChange: (change: Partial<Wish>) => void
}

/** Which day, what time, how many, and a word for those who prepare it. */
export function SlotForm({ offering, days, wish, slot, onChange }: SlotFormProps) {
  const t = useCopy(bookingsCopy)
  const { date: asked } = useParams<{ date?: string }>()
  const [chosen, setDate] = useState<string>()
  return (
    <>
      <SlotChoice
        days={days}
        date={chosen ?? openingDay(days, asked)}
        slotId={slot?.id}
        onDate={setDate}
        onSlot={(slotId) => onChange({ slotId })}
      />
      <ForWhom
        most={seatsMost(offering, slot)}
        value={wish.partySize}
        onChange={(partySize) => onChange({ partySize })}
      />
      <View className='m3'>
        <TextArea
          label={t.note}
          placeholder={t.noteHint}
          value={wish.note}
          onChange={(note) => onChange({ note })}
          maxLength={NOTE_MAX}
        />
      </View>
      <View className='sec sub m3'>{t.cancelRule(offering.cancelUntilMinutes)}</View>
    </>
  )
}
