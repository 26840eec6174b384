import type { PlaceFact, Place } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { FactList } from '../../shared/ui/fact-list'
import { placesCopy } from '../copy'
import { factIcons } from '../facts'

type Words = (typeof placesCopy)['zh']

/** A fact's note never hides that the thing is missing, or that nobody knows. */
export function factNote({ value, note }: Pick<PlaceFact, 'value' | 'note'>, t: Words) {
  if (value === 'unknown' || !note) return null
  return value === 'yes' ? note : t.factNo(note)
}

/** What is there, what is not, what nobody knows yet; and when somebody last looked. */
export function PlaceFacts({ place: { facts, verifiedAt } }: { place: Place }) {
  const t = useCopy(placesCopy)
  const say = useSay()
  if (facts.length === 0) return null
  return (
    <View className='m4'>
      <Card pad>
        <View className='f sb wrap'>
          <View className='h3' {...heading(2)}>
            {t.here}
          </View>
          <View className='cap sub'>{verifiedAt ? t.checked(say.date(verifiedAt)) : t.unchecked}</View>
        </View>
        <View className='m3'>
          <FactList
            facts={facts.map((one) => ({
              key: one.fact,
              icon: factIcons[one.fact],
              label: t.facts[one.fact],
              value: one.value,
              note: factNote(one, t),
            }))}
          />
        </View>
      </Card>
    </View>
  )
}
