import { View } from '@tarojs/components'
import { useSay } from '../copy/use-say'
import { acting, group } from './acting'
import { names } from './names'
import './day-picker.scss'

export interface Day {
  /** `2026-11-28` on the district's calendar. */
  date: string
  /** Under the number: how many seats are left, or why none. */
  note?: string
  disabled?: boolean
}

export interface DayPickerProps {
  days: readonly Day[]
  value?: string
  onChange: (date: string) => void
  /** Spoken name of the group. */
  label: string
}

/** Days side by side; a day without seats can still be opened unless it is `disabled`. */
export function DayPicker({ days, value, onChange, label }: DayPickerProps) {
  const say = useSay()
  return (
    <View className='days' {...group('radiogroup', label)}>
      {days.map(({ date, note, disabled }) => {
        const on = date === value
        const spoken = [say.day(date), say.date(date), note].filter(Boolean).join(' ')
        return (
          <View
            key={date}
            className={names('day', on && 'on', disabled && 'no')}
            {...acting({ onTap: () => onChange(date), role: 'radio', checked: on, disabled, label: spoken })}
          >
            {say.weekday(date)}
            <View className='d'>{Number(date.slice(8))}</View>
            {note}
          </View>
        )
      })}
    </View>
  )
}
