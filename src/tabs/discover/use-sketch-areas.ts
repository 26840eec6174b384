import type { MapArea } from '../../shared/platform/map-types'

const none: MapArea[] = []

/** WeChat's map has streets; borders stay off it, because borders on public maps need a review. */
export const useSketchAreas = (): MapArea[] => none
