import { View } from '@tarojs/components'
import { group, heading } from '../../shared/ui/acting'
import { RadioCard } from '../../shared/ui/radio-card'

export interface ChoicesProps<T extends string> {
  title: string
  options: readonly T[]
  names: Readonly<Record<T, string>>
  value: T
  onChange: (value: T) => void
}

/** A question with few answers, all in sight. */
export function Choices<T extends string>({ title, options, names, value, onChange }: ChoicesProps<T>) {
  return (
    <>
      <View className='h3 m4' {...heading(2)}>
        {title}
      </View>
      <View {...group('radiogroup', title)}>
        {options.map((one) => (
          <RadioCard key={one} on={one === value} title={names[one]} onTap={() => onChange(one)} />
        ))}
      </View>
    </>
  )
}
