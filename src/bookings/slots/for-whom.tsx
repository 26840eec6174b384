import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { group, heading } from '../../shared/ui/acting'
import { Chip } from '../../shared/ui/chip'
import { bookingsCopy } from '../copy'

/** How many come; nothing to ask where one booking is one seat. */
export function ForWhom({ most, value, onChange }: { most: number; value: number; onChange: (count: number) => void }) {
  const t = useCopy(bookingsCopy)
  if (most < 2) return null
  return (
    <>
      <View className='h2 m4' {...heading(2)}>
        {t.people}
      </View>
      <View className='chips wrap m2' {...group('radiogroup', t.people)}>
        {Array.from({ length: most }, (_, index) => index + 1).map((count) => (
          <Chip key={count} role='radio' on={count === value} onTap={() => onChange(count)}>
            {t.person(count)}
          </Chip>
        ))}
      </View>
    </>
  )
}
