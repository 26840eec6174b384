import type { RouteKey } from '@zhuiguang/contract'
import { useCallback, useMemo } from 'react'
import useSWR from 'swr'
import { read, write } from '../platform/storage'
import { usePreferences } from '../preferences'
import { api, type ApiAnswer, type ApiArguments, type ApiOptions } from './client'
import { KEPT_PREFIX, useSession } from './session'

/** Something that is fetched: what is known now, and how it stands. */
export interface Resource<T> {
  data?: T
  error?: unknown
  loading: boolean
  /** ISO time of the copy, when the data is a kept one because the net did not answer. */
  savedAt?: string
  reload: () => Promise<unknown>
}

export interface UseApiSettings {
  /** Keeps the last answer on the phone and shows it, with its date, when there is no net. */
  keep?: boolean
  /** Waits (for a location, a sign-in). */
  skip?: boolean
}

interface Kept<T> {
  at: string
  data: T
}

const quiet = {
  revalidateOnFocus: false,
  revalidateOnReconnect: true,
  shouldRetryOnError: false,
  keepPreviousData: true,
}

/** A route's answer for one person in one language. The place of asking (`near`) does not make another copy. */
const keptName = (route: string, options: unknown) =>
  KEPT_PREFIX + route + JSON.stringify((options as { params?: unknown } | undefined)?.params ?? '')

/** The answer of a GET route, shared between everybody who asks the same. */
export function useApi<K extends RouteKey>(
  route: K,
  options?: ApiOptions<K>,
  settings: UseApiSettings = {},
): Resource<ApiAnswer<K>> {
  const { keep = false, skip = false } = settings
  const language = usePreferences((state) => state.language)
  const personId = useSession((state) => state.person?.id)
  const key = skip ? null : JSON.stringify([route, options ?? null, language, personId ?? null])
  const name = keptName(route, options)
  const kept = useMemo(() => (keep ? read<Kept<ApiAnswer<K>>>(name) : undefined), [keep, name])
  const { data, error, isLoading, mutate } = useSWR<ApiAnswer<K>, unknown>(
    key,
    () => api(route, ...([options] as ApiArguments<K>)),
    {
      ...quiet,
      fallbackData: kept?.data,
      onSuccess: (answer) =>
        keep && write(name, { at: new Date().toISOString(), data: answer } satisfies Kept<ApiAnswer<K>>),
    },
  )
  const reload = useCallback(() => mutate().catch(() => undefined), [mutate])
  const stale = error !== undefined && kept !== undefined && data === kept.data
  return { data, error, loading: isLoading, savedAt: stale ? kept.at : undefined, reload }
}
