import type * as L from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { makeMap, type Tiles } from './leaflet-map'
import type { AreaMapProps } from './map-types'

export interface Drawn {
  leaflet: typeof L
  map: L.Map
}

/** Loads Leaflet when a map is shown, follows its centre, and takes the map away with the element. */
export function useLeaflet({ centre, onMove }: Pick<AreaMapProps, 'centre' | 'onMove'>, tiles: Tiles | undefined) {
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef({ centre, onMove })
  const [drawn, setDrawn] = useState<Drawn>()
  const [lng, lat] = centre
  useEffect(() => {
    latest.current = { centre: [lng, lat], onMove }
  }, [lng, lat, onMove])
  const url = tiles?.url
  const attribution = tiles?.attribution ?? ''
  useEffect(() => {
    let map: L.Map | undefined
    let isGone = false
    const show = async () => {
      const { default: leaflet } = await import('leaflet')
      if (isGone || !holder.current) return
      const made = makeMap(leaflet, holder.current, latest.current.centre, url ? { url, attribution } : undefined)
      made.on('moveend', () => {
        const middle = made.getCenter()
        latest.current.onMove?.([middle.lng, middle.lat])
      })
      map = made
      setDrawn({ leaflet, map: made })
    }
    void show()
    return () => {
      isGone = true
      map?.remove()
    }
  }, [url, attribution])
  useEffect(() => {
    drawn?.map.panTo([lat, lng])
  }, [drawn, lng, lat])
  return { holder, drawn }
}
