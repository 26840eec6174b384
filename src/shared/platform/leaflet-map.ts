import type * as L from 'leaflet'
import type { AreaMapProps, MapArea, MapMarker, Spot } from './map-types'

/** Where pictures of the map come from; without a source the map is a sketch of areas and markers. */
export interface Tiles {
  url: string
  attribution: string
}

const PIN_PX = 40
const START_ZOOM = 15
const latLng = ([lng, lat]: Spot): [number, number] => [lat, lng]

/** Makes a map in an element. Its picture source must be in GCJ-02, as everything here is. */
export function makeMap(leaflet: typeof L, element: HTMLElement, centre: Spot, tiles: Tiles | undefined) {
  const map = leaflet.map(element, { zoomControl: false, attributionControl: tiles !== undefined, keyboard: true })
  map.setView(latLng(centre), START_ZOOM)
  if (tiles) leaflet.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: 19 }).addTo(map)
  return map
}

/** Draws areas as outlines; returns what is drawn. */
export const drawAreas = (leaflet: typeof L, map: L.Map, areas: readonly MapArea[]) => {
  const layer = leaflet.layerGroup().addTo(map)
  const style = { color: '#1F6B4A', weight: 2, opacity: 0.6, fillOpacity: 0.08, interactive: false }
  for (const { rings } of areas) for (const ring of rings) leaflet.polygon(ring.map(latLng), style).addTo(layer)
  return layer
}

function drawMarker(
  leaflet: typeof L,
  { id, at, title }: MapMarker,
  isSelected: boolean,
  onSelect: AreaMapProps['onSelect'],
) {
  const icon = leaflet.divIcon({
    className: isSelected ? 'pin on' : 'pin',
    iconSize: [PIN_PX, PIN_PX],
    iconAnchor: [0, PIN_PX],
    html: '<span aria-hidden="true">●</span>',
  })
  const marker = leaflet.marker(latLng(at), {
    icon,
    title,
    alt: title,
    keyboard: true,
    zIndexOffset: isSelected ? 1000 : 0,
  })
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', title))
  marker.on('click', () => onSelect?.(id))
  marker.on('keypress', (event) => {
    if ((event as L.LeafletKeyboardEvent).originalEvent.key === 'Enter') onSelect?.(id)
  })
  return marker
}

/** Draws markers that the keyboard reaches; returns what is drawn. */
export function drawMarkers(
  leaflet: typeof L,
  map: L.Map,
  { markers, selectedId, onSelect }: Pick<AreaMapProps, 'markers' | 'selectedId' | 'onSelect'>,
) {
  const layer = leaflet.layerGroup().addTo(map)
  for (const marker of markers) drawMarker(leaflet, marker, marker.id === selectedId, onSelect).addTo(layer)
  return layer
}
