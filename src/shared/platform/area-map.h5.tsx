import { View } from '@tarojs/components'
import type * as L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { useAbout } from '../api/use-about'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { acting } from '../ui/acting'
import { drawAreas, drawMarkers, makeMap, type Tiles } from './leaflet-map'
import type { AreaMapProps } from './map-types'
import './area-map.scss'

interface Drawn {
  leaflet: typeof L
  map: L.Map
}

/** Loads Leaflet when a map is shown, and takes the map away with the element. */
function useMap({ centre, onMove }: AreaMapProps, tiles: Tiles | undefined) {
  const holder = useRef<HTMLDivElement>(null)
  const moved = useRef(onMove)
  moved.current = onMove
  const [drawn, setDrawn] = useState<Drawn>()
  useEffect(() => {
    let map: L.Map | undefined
    let gone = false
    void import('leaflet').then(({ default: leaflet }) => {
      if (gone || !holder.current) return
      map = makeMap(leaflet, holder.current, centre, tiles)
      map.on('moveend', () => {
        const { lng, lat } = map!.getCenter()
        moved.current?.([lng, lat])
      })
      setDrawn({ leaflet, map })
    })
    return () => {
      gone = true
      map?.remove()
    }
    // a new centre moves the map that is there: see below
  }, [tiles?.url])
  useEffect(() => {
    drawn?.map.panTo([centre[1], centre[0]])
  }, [drawn, centre[0], centre[1]])
  return { holder, drawn }
}

/** A map in the browser: Leaflet over the configured pictures, or a sketch of areas and markers when there are none. */
export function AreaMap(props: AreaMapProps) {
  const { markers, areas = [], selectedId, heightVh = 60, onMove } = props
  const t = useCopy(commonCopy)
  const about = useAbout()
  const source = about?.map
  const tiles = source?.tileUrl ? { url: source.tileUrl, attribution: source.tileAttribution ?? '' } : undefined
  const { holder, drawn } = useMap(props, tiles)
  useEffect(() => {
    if (!drawn) return undefined
    const layer = drawAreas(drawn.leaflet, drawn.map, areas)
    return () => void layer.remove()
  }, [drawn, areas])
  useEffect(() => {
    if (!drawn) return undefined
    const layer = drawMarkers(drawn.leaflet, drawn.map, props)
    return () => void layer.remove()
  }, [drawn, markers, selectedId])
  return (
    <View className='map' style={{ height: `${heightVh}vh` }}>
      <div ref={holder} className='fill' role='region' aria-label={t.mapOf(markers.length)} tabIndex={0} />
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
