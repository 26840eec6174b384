import type { Fact, PlaceKind } from '@zhuiguang/contract'

/** Kinds that residents look for; sites of markets are found through the markets. */
export const shownKinds = [
  'pocket_park',
  'park',
  'greenway',
  'scenic',
  'service_centre',
  'industrial_park',
  'building',
] as const satisfies readonly PlaceKind[]

export interface Filters {
  kind?: PlaceKind
  openNow?: boolean
  step_free?: boolean
  toilet?: boolean
  /** Market days of this week instead of places. */
  thisWeek?: boolean
}
export type Toggle = Exclude<keyof Filters, 'kind'>

const factToggles = ['step_free', 'toilet'] as const satisfies readonly Fact[]

/** Turns a filter on or off. Markets of the week are another list, so they go with no other filter. */
export function toggled(filters: Filters, key: Toggle): Filters {
  if (key === 'thisWeek') return filters.thisWeek ? {} : { thisWeek: true }
  return { ...filters, thisWeek: undefined, [key]: !filters[key] || undefined }
}

/** Shows one kind of place, or all (`undefined`). */
export const withKind = (filters: Filters, kind: PlaceKind | undefined): Filters => ({
  ...filters,
  thisWeek: undefined,
  kind,
})

/** Whether anything is left out of the list. */
export const isFiltered = (filters: Filters) => Object.values(filters).some(Boolean)

/** Reads the kind that another page asked for; nonsense shows all. */
export const kindOf = (text: string | undefined): PlaceKind | undefined => shownKinds.find((kind) => kind === text)

/** The query of `GET /v1/places` for these filters. */
export function placesQuery({ kind, openNow, ...rest }: Filters, near: string | undefined) {
  const facts = factToggles.filter((fact) => rest[fact])
  return {
    near,
    kind,
    openNow: openNow ? ('true' as const) : undefined,
    facts: facts.length > 0 ? facts.join(',') : undefined,
  }
}
