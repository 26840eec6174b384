import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCopy } from '../../shared/copy/use-copy'
import { Chip } from '../../shared/ui/chip'
import { SectionHead } from '../../shared/ui/section-head'
import { searchCopy } from './copy'
import { forgetSearches, recentSearches } from './recent'

/** Before anything is typed: what was searched last, and words that find something. */
export function Ideas({ onSearch }: { onSearch: (words: string) => void }) {
  const t = useCopy(searchCopy)
  const [recent, setRecent] = useState(recentSearches)
  const forget = () => {
    forgetSearches()
    setRecent([])
  }
  const chips = (all: readonly string[]) => (
    <View className='chips wrap'>
      {all.map((words) => (
        <Chip key={words} role='button' onTap={() => onSearch(words)}>
          {words}
        </Chip>
      ))}
    </View>
  )
  return (
    <>
      {recent.length > 0 && (
        <>
          <SectionHead title={t.lastSearches} link={t.forget} onLink={forget} />
          {chips(recent)}
        </>
      )}
      <SectionHead title={t.tryThese} />
      {chips(t.examples)}
    </>
  )
}
