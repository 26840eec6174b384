import { View } from '@tarojs/components'
import { useRef } from 'react'
import { onScan } from '../../places/on-scan'
import { useNear } from '../../places/use-near'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { usePullDown, useShow } from '../../shared/platform/pull'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { Loaded } from '../../shared/ui/loaded'
import { Notice } from '../../shared/ui/notice'
import { Page } from '../../shared/ui/page'
import { SearchBar } from '../../shared/ui/search-bar'
import { AskBar } from './ask-bar'
import { homeCopy } from './copy'
import { Header } from './header'
import { HomeBody } from './home-body'
import { HomeEntries } from './home-entries'
import './index.scss'

/** Everything on the tab in one call, asked again each time the tab comes back to the front. */
function useHome(near: string | undefined) {
  const home = useApi('GET /v1/home', { query: { near } }, { keep: true })
  const shownBefore = useRef(false)
  useShow(() => {
    if (shownBefore.current) void home.reload()
    shownBefore.current = true
  })
  usePullDown(home.reload)
  return home
}

/** The home tab. The parts that come later have boxes of their own, so that nothing is sent to the phone twice. */
export default function HomePage() {
  const t = useCopy(homeCopy)
  const { near } = useNear()
  const home = useHome(near)
  const notice = home.data?.notice
  useTitle(t.app)
  useShare({ title: t.share, route: 'tabs/home', query: {} })
  return (
    <Page savedAt={home.savedAt}>
      <Header community={near && home.data?.community?.name} />
      <View className='m1'>
        <SearchBar placeholder={t.search} onTap={() => go('places/search')} onScan={onScan} />
      </View>
      <View>
        {notice && (
          <View className='m2'>
            <Notice>{notice.text}</Notice>
          </View>
        )}
      </View>
      <HomeEntries phone={home.data?.hall.phone} />
      <View className='body'>
        <Loaded of={home} skeleton='cards'>
          {(data) => <HomeBody home={data} />}
        </Loaded>
      </View>
      <AskBar />
    </Page>
  )
}
