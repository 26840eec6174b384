import { useCallback, useRef, useState } from 'react'
import type { Resource } from '../shared/api/use-api'

interface PageOf<T> {
  items: T[]
  nextCursor: string | null
}

interface Further<T> extends PageOf<T> {
  /** The first page that these follow; they are dropped with it. */
  after: PageOf<T>
}

export interface Pages<T> {
  items: T[]
  hasMore: boolean
  loadingMore: boolean
  /** Why the next page did not come. */
  moreError?: unknown
  loadMore: () => Promise<void>
}

/** A list that grows by pages. `next` fetches the page after a cursor; a new first page starts the list again. */
export function usePages<T>(first: Resource<PageOf<T>>, next: (cursor: string) => Promise<PageOf<T>>): Pages<T> {
  const [further, setFurther] = useState<Further<T>>()
  const [loadingMore, setLoadingMore] = useState(false)
  const [failure, setFailure] = useState<{ after: PageOf<T>; error: unknown }>()
  const busy = useRef(false)
  const head = first.data
  const tail = further?.after === head ? further : undefined
  const cursor = tail ? tail.nextCursor : (head?.nextCursor ?? null)
  const loadMore = useCallback(async () => {
    if (!head || cursor === null || busy.current) return
    busy.current = true
    setLoadingMore(true)
    try {
      const { items, nextCursor } = await next(cursor)
      setFurther({ after: head, items: [...(tail?.items ?? []), ...items], nextCursor })
      setFailure(undefined)
    } catch (error) {
      setFailure({ after: head, error })
    }
    busy.current = false
    setLoadingMore(false)
  }, [head, cursor, tail, next])
  return {
    items: [...(head?.items ?? []), ...(tail?.items ?? [])],
    hasMore: cursor !== null,
    loadingMore,
    moreError: failure && failure.after === head ? failure.error : undefined,
    loadMore,
  }
}
