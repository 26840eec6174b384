import { useCallback } from 'react'
import { useNear } from '../../places/use-near'
import { usePages } from '../../places/use-pages'
import { api } from '../../shared/api/client'
import { useApi } from '../../shared/api/use-api'
import { isFiltered, placesQuery, type Filters } from './filters'

/** Places that fit, nearest first, page by page. The list without filters is kept for when there is no net. */
export function usePlaces(filters: Filters) {
  const { near } = useNear()
  const { kind, openNow, facts } = placesQuery(filters, near)
  const first = useApi('GET /v1/places', { query: { near, kind, openNow, facts } }, { keep: !isFiltered(filters) })
  const next = useCallback(
    (cursor: string) => api('GET /v1/places', { query: { near, kind, openNow, facts, cursor } }),
    [near, kind, openNow, facts],
  )
  return { first, pages: usePages(first, next) }
}
