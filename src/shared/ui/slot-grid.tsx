import { View } from '@tarojs/components'
import { acting, group } from './acting'
import { names } from './names'
import './slot-grid.scss'

export interface SlotChoice {
  id: string
  /** The time, e.g. `10:00`. */
  title: string
  /** Seats left, or why it can not be booked. */
  sub: string
  /** `full` looks taken but can be chosen (waiting list); `off` can not. */
  state: 'free' | 'full' | 'off'
}

export interface SlotGridProps {
  slots: readonly SlotChoice[]
  value?: string
  onChange: (id: string) => void
  label: string
}

/** Times of a day to choose one from. */
export function SlotGrid({ slots, value, onChange, label }: SlotGridProps) {
  return (
    <View className='slots' {...group('radiogroup', label)}>
      {slots.map(({ id, title, sub, state }) => {
        const on = id === value
        return (
          <View
            key={id}
            className={names('slot', on ? 'on' : state !== 'free' && 'no')}
            {...acting({
              onTap: () => onChange(id),
              role: 'radio',
              checked: on,
              disabled: state === 'off',
              label: `${title} ${sub}`,
            })}
          >
            <View className='h3'>{title}</View>
            {sub}
          </View>
        )
      })}
    </View>
  )
}
