import * as v from 'valibot'
import { Id, LngLat, LngLatText } from './common.ts'
import { routes } from './route.ts'

export const AreaLevels = ['subdistrict', 'community', 'circle', 'unit'] as const
export type AreaLevel = (typeof AreaLevels)[number]
export const UnitKinds = [
  'housing_estate',
  'urban_village',
  'industrial_park',
  'building',
  'construction_site',
  'undelivered_property',
] as const
export type UnitKind = (typeof UnitKinds)[number]

/** An area as others refer to it. `kind` is there for units only. */
export const AreaRef = v.object({
  id: Id,
  level: v.picklist(AreaLevels),
  kind: v.nullable(v.picklist(UnitKinds)),
  name: v.string(),
})
export type AreaRef = v.InferOutput<typeof AreaRef>

export const Area = v.object({
  ...AreaRef.entries,
  parentId: v.nullable(Id),
  centre: LngLat,
  /** Closed rings, GCJ-02; empty unless asked for with `shapes=true`. */
  shapes: v.array(v.array(LngLat)),
  sample: v.boolean(),
})
export type Area = v.InferOutput<typeof Area>

export const AreasAt = v.object({
  /** From the widest to the most specific; empty outside the service area. */
  areas: v.array(AreaRef),
  /** The nearest place within 300 m, to name the spot. */
  nearestPlace: v.nullable(v.object({ id: Id, name: v.string(), distance: v.number() })),
})

export const areaRoutes = routes({
  'GET /v1/areas': {
    summary: 'Areas of a level, with their centre and, when asked for, their shapes',
    tag: 'areas',
    auth: 'none',
    query: v.object({
      level: v.optional(v.picklist(AreaLevels), 'community'),
      parentId: v.optional(Id),
      shapes: v.optional(v.picklist(['true', 'false']), 'false'),
    }),
    response: v.object({ items: v.array(Area) }),
    errors: ['invalid_input'],
  },
  'GET /v1/areas/at': {
    summary: 'The areas that contain a point, and the nearest place',
    tag: 'areas',
    auth: 'none',
    query: v.object({ point: LngLatText }),
    response: AreasAt,
    errors: ['invalid_input', 'outside_the_world'],
  },
})
