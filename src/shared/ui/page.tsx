import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useChrome } from '../platform/chrome'
import { usePreferences } from '../preferences'
import { names } from './names'
import { OfflineBanner } from './offline-banner'
import './page.scss'

export interface PageProps {
  children: ReactNode
  /** Acts that stay at the bottom. */
  bar?: ReactNode
  /** When the copy that is shown was fetched (ISO), if it is a copy: `savedAt` of a resource. */
  savedAt?: string
  /** Staff on a desktop: the whole width. */
  wide?: boolean
  /** No gutter, for maps. */
  plain?: boolean
}

/** The root of every page: colours and sizes by choice, the banner of an old copy, the bar at the bottom. */
export function Page({ children, bar, savedAt, wide, plain }: PageProps) {
  const elder = usePreferences((state) => state.elder)
  const dark = usePreferences((state) => state.dark)
  const auto = usePreferences((state) => state.theme === 'auto')
  useChrome()
  return (
    <View className={names('page', elder && 'elder', dark && 'dark', auto && 'auto', wide && 'wide')}>
      <View className={plain ? 'main plain' : 'main'}>
        {savedAt && <OfflineBanner savedAt={savedAt} />}
        {children}
      </View>
      {bar && <View className='bar'>{bar}</View>}
    </View>
  )
}
