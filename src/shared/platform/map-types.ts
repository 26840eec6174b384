/** GCJ-02 `[lng, lat]`. */
export type Spot = readonly [number, number]

export interface MapMarker {
  id: string
  at: Spot
  title: string
}

/** An area to be drawn; rings as the API gives them. */
export interface MapArea {
  id: string
  name: string
  rings: readonly (readonly Spot[])[]
}

export interface AreaMapProps {
  centre: Spot
  markers: readonly MapMarker[]
  areas?: readonly MapArea[]
  selectedId?: string
  onSelect?: (id: string) => void
  /** Where the middle of the map has come to rest. */
  onMove?: (centre: Spot) => void
  /** Share of the screen's height. */
  heightVh?: number
}
