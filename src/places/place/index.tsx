import type { Place } from '@zhuiguang/contract'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { openDirections } from '../../shared/platform/directions'
import { go } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { usePullDown } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { SectionHead } from '../../shared/ui/section-head'
import { placesCopy } from '../copy'
import { MarketDayRow } from '../market-day-row'
import { OfferingRow } from '../offering-row'
import { useNear } from '../use-near'
import './index.scss'
import { PlaceFacts } from './place-facts'
import { PlaceHead } from './place-head'
import { PlaceHelp, PlaceSource } from './place-help'

function PlaceBar({ place }: { place: Place }) {
  const t = useCopy(placesCopy)
  const say = useSay()
  const elder = usePreferences((state) => state.elder)
  const walk = elder || place.distance === null ? '' : say.walk(place.distance)
  const { name, address, location, id } = place
  return (
    <>
      <Button kind='outline' icon='warn' onTap={() => go('cases/new', { placeId: id })}>
        {t.report}
      </Button>
      <Button wide icon='route' onTap={() => openDirections({ at: location, name, address })}>
        {walk ? t.takeMeWalk(walk) : t.takeMe}
      </Button>
    </>
  )
}

function PlaceBody({ place }: { place: Place }) {
  const t = useCopy(placesCopy)
  return (
    <>
      <PlaceHead place={place} />
      <PlaceFacts place={place} />
      {place.offerings.length > 0 && (
        <>
          <SectionHead title={t.courses} />
          <Card>
            {place.offerings.map((offering) => (
              <OfferingRow key={offering.id} offering={offering} dated />
            ))}
          </Card>
        </>
      )}
      {place.marketDays.length > 0 && (
        <>
          <SectionHead title={t.markets} />
          <Card>
            {place.marketDays.map((day) => (
              <MarketDayRow key={day.id} day={day} />
            ))}
          </Card>
        </>
      )}
      <PlaceHelp place={place} />
      <PlaceSource place={place} />
    </>
  )
}

/** One place: what is there, what happens there, what is broken there, and the way there. */
export default function PlacePage() {
  const { id } = useParams<{ id: string }>()
  const { near } = useNear()
  const place = useApi('GET /v1/places/:id', { params: { id }, query: { near } }, { keep: true })
  useTitle(place.data?.name)
  usePullDown(place.reload)
  return (
    <Page savedAt={place.savedAt} bar={place.data && <PlaceBar place={place.data} />}>
      <Loaded of={place} skeleton='detail'>
        {(data) => <PlaceBody place={data} />}
      </Loaded>
    </Page>
  )
}
