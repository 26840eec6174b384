import { Map, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import { apiBase } from '../api/base'
import type { AreaMapProps, MapArea, MapMarker } from './map-types'
import './area-map.scss'

const MAP_ID = 'area-map'
const PIN_PX = { width: 32, height: 40 }
const PIN_ON_PX = { width: 42, height: 52 }
const NO_AREAS: readonly MapArea[] = []
const POLYGON = { strokeWidth: 2, strokeColor: '#1F6B4A99', fillColor: '#1F6B4A14' }

const point = ([longitude, latitude]: readonly [number, number]) => ({ longitude, latitude })

/** WeChat wants numbers for ids, so a marker's number is its place in the list. */
const nativeMarkers = (markers: readonly MapMarker[], selectedId?: string) =>
  markers.map(({ id, at, title }, index) => ({
    id: index,
    ...point(at),
    ...(id === selectedId ? PIN_ON_PX : PIN_PX),
    iconPath: `${apiBase}/covers/${id === selectedId ? 'pin-on' : 'pin'}.png`,
    joinCluster: id !== selectedId,
    ariaLabel: title,
  }))

const nativePolygons = (areas: readonly MapArea[]) =>
  areas.flatMap(({ rings }) => rings.map((ring) => ({ ...POLYGON, points: ring.map(point) })))

/** WeChat's map with markers that gather into clusters, and areas. */
export function AreaMap({
  centre,
  markers,
  areas = NO_AREAS,
  selectedId,
  onSelect,
  onMove,
  heightVh = 60,
}: AreaMapProps) {
  useEffect(() => {
    const map = Taro.createMapContext(MAP_ID)
    map.initMarkerCluster?.({ enableDefaultStyle: true, zoomOnClick: true, gridSize: 60 })
  }, [])
  const pins = useMemo(() => nativeMarkers(markers, selectedId), [markers, selectedId])
  const polygons = useMemo(() => nativePolygons(areas), [areas])
  return (
    <View className='map' style={{ height: `${heightVh}vh` }}>
      <Map
        id={MAP_ID}
        className='fill'
        {...point(centre)}
        scale={15}
        showLocation
        markers={pins}
        polygons={polygons}
        onMarkerTap={(event) => onSelect?.(markers[Number(event.detail.markerId)]?.id ?? '')}
        onRegionChange={(event) => {
          const { centerLocation } = event.detail as { centerLocation?: { longitude: number; latitude: number } }
          if (event.type === 'end' && centerLocation) onMove?.([centerLocation.longitude, centerLocation.latitude])
        }}
        onError={() => undefined}
      />
    </View>
  )
}
