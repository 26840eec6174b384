import { View } from '@tarojs/components'
import type { Matter, MatterSuggestions } from '@zhuiguang/contract'
import { useState } from 'react'
import { useCopy } from '../../shared/copy/use-copy'
import { group, heading, live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { RadioCard } from '../../shared/ui/radio-card'
import { Tag } from '../../shared/ui/tag'
import { casesCopy } from '../copy'
import { newCaseCopy } from './copy'
import { MatterSheet } from './matter-sheet'

export interface MatterChoiceProps {
  found?: MatterSuggestions
  looking: boolean
  matter?: Matter | null
  onChoose: (matter: Matter | null) => void
}

/** Three proposals, none of them, or the whole catalogue. What was chosen stays in sight. */
export function MatterChoice({ found, looking, matter, onChoose }: MatterChoiceProps) {
  const t = useCopy(newCaseCopy)
  const shared = useCopy(casesCopy)
  const [choosing, setChoosing] = useState(false)
  const proposed = found?.items.map((item) => item.matter) ?? []
  const shown = matter && !proposed.some(({ id }) => id === matter.id) ? [matter, ...proposed] : proposed
  const usual = ({ resolve }: Matter) => shared.usually(resolve.amount, shared.unit[resolve.unit])
  return (
    <View className='m4'>
      <View className='f sb wrap' {...live()}>
        <View className='h3' {...heading(2)}>
          {shown.length > 0 ? t.isIt : looking ? t.looking : t.noMatch}
        </View>
        {shown.length > 0 && <Tag>{t.suggested}</Tag>}
      </View>
      <View {...group('radiogroup', t.isIt)}>
        {shown.map((one) => (
          <RadioCard
            key={one.id}
            on={matter?.id === one.id}
            title={one.name}
            sub={[one.group, usual(one)]}
            onTap={() => onChoose(one)}
          />
        ))}
        {shown.length > 0 && (
          <RadioCard on={matter === null} title={t.none} sub={t.noneSub} onTap={() => onChoose(null)} />
        )}
      </View>
      <View className='f m1'>
        <Button kind='text' small icon='list' onTap={() => setChoosing(true)}>
          {t.choose}
        </Button>
      </View>
      <MatterSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(one) => {
          onChoose(one)
          setChoosing(false)
        }}
      />
    </View>
  )
}
