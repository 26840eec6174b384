import type { PlaceCard } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { PlaceRow } from '../../places/place-row'
import { useNear } from '../../places/use-near'
import { useCopy } from '../../shared/copy/use-copy'
import { AreaMap } from '../../shared/platform/area-map'
import { openDirections } from '../../shared/platform/directions'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { discoverCopy } from './copy'
import { useSketchAreas } from './use-sketch-areas'

/** The listed places on the map, and a card of the one that was tapped, at first the nearest. */
export function PlaceMap({ places }: { places: PlaceCard[] }) {
  const t = useCopy(discoverCopy)
  const from = useNear().place?.at
  const areas = useSketchAreas()
  const [selectedId, setSelectedId] = useState<string>()
  const selected = places.find(({ id }) => id === selectedId) ?? places[0]
  const markers = useMemo(() => places.map(({ id, location, name }) => ({ id, at: location, title: name })), [places])
  if (!selected) return null
  return (
    <View className='onmap m1'>
      <AreaMap
        areas={areas}
        heightVh={64}
        centre={from ?? selected.location}
        markers={markers}
        selectedId={selected.id}
        onSelect={setSelectedId}
      />
      <View className='picked'>
        <Card>
          <PlaceRow
            place={selected}
            right={
              <Button small onTap={() => openDirections({ at: selected.location, name: selected.name })}>
                {t.takeMe}
              </Button>
            }
          />
        </Card>
      </View>
    </View>
  )
}
