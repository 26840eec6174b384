import { View } from '@tarojs/components'
import 'leaflet/dist/leaflet.css'
import { useEffect } from 'react'
import { useAbout } from '../api/use-about'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { acting } from '../ui/acting'
import { drawAreas, drawMarkers } from './leaflet-map'
import type { AreaMapProps, MapArea } from './map-types'
import { useLeaflet } from './use-leaflet'
import './area-map.scss'

const NO_AREAS: readonly MapArea[] = []

/** The pictures that the deployment has configured, if any. */
function useTiles() {
  const source = useAbout()?.map
  return source?.tileUrl ? { url: source.tileUrl, attribution: source.tileAttribution ?? '' } : undefined
}

/** A map in the browser: Leaflet over the configured pictures, or a sketch of areas and markers when there are none. */
export function AreaMap(props: AreaMapProps) {
  const { markers, areas = NO_AREAS, selectedId, heightVh = 60, onMove, onSelect } = props
  const t = useCopy(commonCopy)
  const tiles = useTiles()
  const { holder, drawn } = useLeaflet(props, tiles)
  useEffect(() => {
    const layer = drawn && drawAreas(drawn.leaflet, drawn.map, areas)
    return () => void layer?.remove()
  }, [drawn, areas])
  useEffect(() => {
    const layer = drawn && drawMarkers(drawn.leaflet, drawn.map, { markers, selectedId, onSelect })
    return () => void layer?.remove()
  }, [drawn, markers, selectedId, onSelect])
  return (
    <View className='map' style={{ height: `${heightVh}vh` }}>
      <div ref={holder} className='fill' role='region' aria-label={t.mapOf(markers.length)} />
      {(!tiles || areas.length > 0) && <View className='mark'>{t.sketchMap}</View>}
      {onMove && <View className='mid' />}
      <View className='zoom'>
        <View className='z' {...acting({ onTap: () => drawn?.map.zoomIn(), label: t.zoomIn })}>
          +
        </View>
        <View className='z' {...acting({ onTap: () => drawn?.map.zoomOut(), label: t.zoomOut })}>
          −
        </View>
      </View>
    </View>
  )
}
