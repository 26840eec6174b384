import { View } from '@tarojs/components'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useParams } from '../../shared/platform/params'
import { usePreferences } from '../../shared/preferences'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { SearchBar } from '../../shared/ui/search-bar'
import { Switch } from '../../shared/ui/switch'
import { placesCopy } from '../copy'
import { onScan } from '../on-scan'
import { useNear } from '../use-near'
import { asksForElder } from './elder-way'
import { Ideas } from './ideas'
import './index.scss'
import { Results } from './results'
import { useTyped } from './use-typed'

/** The switch itself, for those who search for it. */
function ElderSwitch() {
  const t = useCopy(placesCopy)
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

function Found({ q }: { q: string }) {
  const { near } = useNear()
  const found = useApi('GET /v1/search', { query: { q, near } })
  return (
    <Loaded of={found} skeleton='list'>
      {(results) => <Results results={results} q={q} />}
    </Loaded>
  )
}

/** One search over places, market days, courses and what can be asked for. */
export default function SearchPage() {
  const t = useCopy(placesCopy)
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
      <View>{searched ? <Found q={searched} /> : <Ideas onSearch={search} />}</View>
    </Page>
  )
}
