import { useMemo } from 'react'
import { useAbout } from '../../shared/api/use-about'
import { useApi } from '../../shared/api/use-api'
import type { MapArea } from '../../shared/platform/map-types'

const none: MapArea[] = []

/** Outlines of the communities for a map that has no pictures, so that the markers stand somewhere; else none. */
export function useSketchAreas(): MapArea[] {
  const about = useAbout()
  const isSketch = about !== undefined && about.map.tileUrl === null
  const { data } = useApi('GET /v1/areas', { query: { level: 'community', shapes: 'true' } }, { skip: !isSketch })
  return useMemo(
    () => (isSketch && data ? data.items.map(({ id, name, shapes }) => ({ id, name, rings: shapes })) : none),
    [isSketch, data],
  )
}
