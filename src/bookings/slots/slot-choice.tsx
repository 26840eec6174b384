import { View } from '@tarojs/components'
import type { Slot } from '@zhuiguang/contract'
import { eligibilityCopy } from '../../shared/copy/eligibility'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { DayPicker } from '../../shared/ui/day-picker'
import { SlotGrid } from '../../shared/ui/slot-grid'
import { bookingsCopy } from '../copy'
import { minutesOf, remaining, timeOf, whyNot, type SlotDay } from './days'

export interface SlotChoiceProps {
  days: readonly SlotDay[]
  date?: string
  slotId?: string
  onDate: (date: string) => void
  onSlot: (id: string) => void
}

/** Which day, and at what time. */
export function SlotChoice({ days, date, slotId, onDate, onSlot }: SlotChoiceProps) {
  const t = useCopy(bookingsCopy)
  const why = useCopy(eligibilityCopy)
  const say = useSay()
  const slots = days.find((day) => day.date === date)?.slots ?? []
  const sub = (slot: Slot) => {
    if (slot.eligibility === 'free') return t.left(remaining(slot))
    return slot.eligibility === 'not_yet_open' && slot.opensAt
      ? `${say.moment(slot.opensAt)} ${why.not_yet_open}`
      : why[slot.eligibility]
  }
  return (
    <>
      <View className='h2 m4' {...heading(2)}>
        {t.day}
      </View>
      <View className='m2'>
        <DayPicker
          label={t.day}
          days={days.map((day) => ({
            date: day.date,
            note: day.free > 0 ? t.left(day.free) : t.dayNote[whyNot(day)],
          }))}
          value={date}
          onChange={onDate}
        />
      </View>
      <View className='f m4'>
        <View className='h2' {...heading(2)}>
          {t.time}
        </View>
        {slots[0] && <View className='sec sub'>{t.each(minutesOf(slots[0]))}</View>}
      </View>
      <View className='m2'>
        <SlotGrid
          label={t.time}
          slots={slots.map((slot) => ({
            id: slot.id,
            title: timeOf(slot.startsAt),
            sub: sub(slot),
            state: slot.eligibility === 'free' ? 'free' : 'off',
          }))}
          value={slotId}
          onChange={onSlot}
        />
      </View>
    </>
  )
}
