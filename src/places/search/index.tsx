import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { useParams } from '../../shared/platform/params'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { SearchBar } from '../../shared/ui/search-bar'
import { Switch } from '../../shared/ui/switch'
import { searchCopy } from './copy'
import { onScan } from '../on-scan'
import { asksForElder } from './elder-way'
import { Ideas } from './ideas'
import './index.scss'
import { Results } from './results'
import { useSearch } from './use-search'
import { useTyped } from './use-typed'

/** The switch itself, for those who search for it. */
function ElderSwitch() {
  const t = useCopy(searchCopy)
  const elder = usePreferences((state) => state.elder)
  const choose = usePreferences((state) => state.choose)
  return (
    <Card pad className='m3 elderway'>
      <Switch icon='text' on={elder} onChange={(on) => choose({ elder: on })}>
        {t.elderTitle}
      </Switch>
    </Card>
  )
}

function Answer({ q }: { q: string }) {
  const found = useSearch(q)
  return (
    <Loaded of={found} skeleton='list'>
      {(data) => <Results found={data} q={q} />}
    </Loaded>
  )
}

/** One search over places, market days, courses and what can be asked for. */
export default function SearchPage() {
  const t = useCopy(searchCopy)
  useTitle(t.title)
  const { q: asked = '' } = useParams<{ q?: string }>()
  const { typed, setTyped, searched, search } = useTyped(asked)
  return (
    <Page>
      <SearchBar
        placeholder={t.searchHint}
        value={typed}
        onInput={setTyped}
        onConfirm={search}
        onScan={onScan}
        focus={asked === ''}
      />
      {asksForElder(searched) && <ElderSwitch />}
      <View>{searched ? <Answer q={searched} /> : <Ideas onSearch={search} />}</View>
    </Page>
  )
}
