import { View } from '@tarojs/components'
import { PlaceRow } from '../../places/place-row'
import { useNear } from '../../places/use-near'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { SectionHead } from '../../shared/ui/section-head'
import { businessCopy } from '../copy'

/** Industrial parks, the nearest first. */
export function Parks() {
  const t = useCopy(businessCopy)
  const { near } = useNear()
  const parks = useApi('GET /v1/places', { query: { kind: 'industrial_park', limit: '4', near } })
  const none = <View className='sec sub'>{t.noParks}</View>
  return (
    <>
      <SectionHead title={t.parksNear} link={t.more} onLink={() => go('tabs/discover', { kind: 'industrial_park' })} />
      <Loaded of={parks} skeleton='list' renderEmpty={({ items }) => items.length === 0 && none}>
        {({ items }) => (
          <Card>
            {items.map((place) => (
              <PlaceRow key={place.id} place={place} />
            ))}
          </Card>
        )}
      </Loaded>
    </>
  )
}
