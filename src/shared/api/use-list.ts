import type { RouteKey } from '@zhuiguang/contract'
import { useCallback } from 'react'
import useSWRInfinite from 'swr/infinite'
import { usePreferences } from '../preferences'
import { api, type ApiAnswer, type ApiArguments, type ApiOptions } from './client'
import { useSession } from './session'
import type { Resource, UseApiSettings } from './use-api'

/** Routes that answer in pages. */
export type ListKey = { [K in RouteKey]: ApiAnswer<K> extends Page<unknown> ? K : never }[RouteKey]
interface Page<T> {
  items: T[]
  nextCursor: string | null
}
type Item<K extends ListKey> = ApiAnswer<K> extends Page<infer T> ? T : never
type Query<K extends ListKey> = NonNullable<ApiOptions<K>['query']>

/** All pages so far as one list. `more` fetches the next page, when there is one. */
export interface List<T> extends Resource<T[]> {
  more?: () => void
}

const quiet = {
  revalidateOnFocus: false,
  revalidateFirstPage: false,
  shouldRetryOnError: false,
  keepPreviousData: true,
}

/** A list that comes in pages. */
export function useList<K extends ListKey>(
  route: K,
  query: Query<K>,
  { skip = false }: UseApiSettings = {},
): List<Item<K>> {
  const language = usePreferences((state) => state.language)
  const personId = useSession((state) => state.person?.id)
  const keyOf = (index: number, before: Page<Item<K>> | null) => {
    if (skip || (before && before.nextCursor === null)) return null
    return JSON.stringify([
      route,
      { ...query, cursor: index > 0 ? before?.nextCursor : undefined },
      language,
      personId ?? null,
    ])
  }
  const fetchPage = (key: string) => {
    const [, paged] = JSON.parse(key) as [K, Query<K>]
    return api(route, ...([{ query: paged }] as unknown as ApiArguments<K>)) as unknown as Promise<Page<Item<K>>>
  }
  const { data, error, isLoading, size, setSize, mutate } = useSWRInfinite<Page<Item<K>>, unknown>(
    keyOf,
    fetchPage,
    quiet,
  )
  const reload = useCallback(() => mutate().catch(() => undefined), [mutate])
  const isMore = data !== undefined && data.length === size && data.at(-1)?.nextCursor !== null
  return {
    data: data?.flatMap(({ items }) => items),
    error,
    loading: isLoading,
    reload,
    ...(isMore ? { more: () => void setSize(size + 1) } : {}),
  }
}
