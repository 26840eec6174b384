import { View } from '@tarojs/components'
import { useState } from 'react'
import { cardCopy } from '../../places/card-copy'
import { useCopy } from '../../shared/copy/use-copy'
import { group } from '../../shared/ui/acting'
import { Chip } from '../../shared/ui/chip'
import { Sheet } from '../../shared/ui/sheet'
import { discoverCopy } from './copy'
import { shownKinds, toggled, withKind, type Filters, type Toggle } from './filters'

export interface FilterBarProps {
  filters: Filters
  onChange: (filters: Filters) => void
}

function KindSheet({ filters, onChange, open, onClose }: FilterBarProps & { open: boolean; onClose: () => void }) {
  const t = useCopy(discoverCopy)
  const { kinds } = useCopy(cardCopy)
  return (
    <Sheet open={open} onClose={onClose} title={t.kindTitle}>
      <View className='chips wrap m3' {...group('radiogroup', t.kindTitle)}>
        {[undefined, ...shownKinds].map((kind) => (
          <Chip
            key={kind ?? ''}
            role='radio'
            on={filters.kind === kind}
            onTap={() => {
              onChange(withKind(filters, kind))
              onClose()
            }}
          >
            {kind ? kinds[kind] : t.allKinds}
          </Chip>
        ))}
      </View>
    </Sheet>
  )
}

/** What kind of place, and what it must have; the chips scroll sideways. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const t = useCopy(discoverCopy)
  const { kinds } = useCopy(cardCopy)
  const [choosing, setChoosing] = useState(false)
  const chip = (key: Toggle, words: string, icon?: 'wheelchair') => (
    <Chip on={filters[key]} icon={icon} onTap={() => onChange(toggled(filters, key))}>
      {words}
    </Chip>
  )
  return (
    <>
      <View className='chips m2' {...group('group', t.filters)}>
        <Chip role='button' on={!!filters.kind} drop onTap={() => setChoosing(true)}>
          {filters.kind ? kinds[filters.kind] : t.allKinds}
        </Chip>
        {chip('openNow', t.openNow)}
        {chip('step_free', t.stepFree, 'wheelchair')}
        {chip('toilet', t.toilet)}
        {chip('thisWeek', t.thisWeek)}
      </View>
      <KindSheet filters={filters} onChange={onChange} open={choosing} onClose={() => setChoosing(false)} />
    </>
  )
}
