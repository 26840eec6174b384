import { useState } from 'react'
import { onScan } from '../../places/on-scan'
import { refresh } from '../../shared/api/refresh'
import { useCopy } from '../../shared/copy/use-copy'
import { go, useTabQuery } from '../../shared/platform/navigate'
import { usePullDown } from '../../shared/platform/pull'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { Page } from '../../shared/ui/page'
import { SearchBar } from '../../shared/ui/search-bar'
import { discoverCopy } from './copy'
import { FilterBar } from './filter-bar'
import { kindOf, type Filters } from './filters'
import './index.scss'
import { PlacesFound } from './places-found'
import { usePlaces } from './use-places'
import { WeekMarkets } from './week-markets'

/** Places around somebody: a list first, by distance; the map when it is asked for. */
export default function DiscoverPage() {
  const t = useCopy(discoverCopy)
  const asked = useTabQuery('tabs/discover')
  const [chosen, setChosen] = useState<{ after: typeof asked; filters: Filters }>()
  // what another page asks for goes before what was chosen here earlier
  const filters = chosen?.after === asked && chosen ? chosen.filters : { kind: kindOf(asked?.kind) }
  const setFilters = (next: Filters) => setChosen({ after: asked, filters: next })
  const found = usePlaces(filters)
  useTitle(t.title)
  useShare({ title: t.share, route: 'tabs/discover', query: {} })
  usePullDown(() => refresh('GET /v1/places', 'GET /v1/market-days'))
  return (
    <Page savedAt={found.first.savedAt}>
      <SearchBar placeholder={t.search} onTap={() => go('places/search')} onScan={onScan} />
      <FilterBar filters={filters} onChange={setFilters} />
      {filters.thisWeek ? (
        <WeekMarkets />
      ) : (
        <PlacesFound key={asked?.map} found={found} map={!!asked?.map} onClear={() => setFilters({})} />
      )}
    </Page>
  )
}
