import type { SearchResults, Stopper } from '@zhuiguang/contract'
import { useApi, type Resource } from '../../shared/api/use-api'
import { useNear } from '../use-near'

export interface Found extends SearchResults {
  /** The words sound like danger: whom to call, before anything else. */
  stopper: Stopper | null
}

/** Shorter words say nothing about what is the matter. */
const SUGGEST_FROM = 2
const MOST_MATTERS = 3

const isEmpty = (found: SearchResults) => Object.values(found).every((items) => items.length === 0)

/**
 * What words find, and which matters a whole sentence ("路灯坏了找谁？") may be about: those first, because they are
 * ranked. They are a help: when they do not come, the rest is shown without them.
 */
export function useSearch(q: string): Resource<Found> {
  const { near } = useNear()
  const found = useApi('GET /v1/search', { query: { q, near } })
  const guess = useApi('POST /v1/matters/suggestions', { body: { text: q } }, { skip: q.length < SUGGEST_FROM })
  const isLoading = found.loading || guess.loading
  if (!found.data || (isLoading && isEmpty(found.data))) return { ...found, data: undefined }
  const guessed = (guess.data?.items ?? []).map(({ matter }) => matter)
  const known = new Set(guessed.map(({ id }) => id))
  const matters = [...guessed, ...found.data.matters.filter(({ id }) => !known.has(id))].slice(0, MOST_MATTERS)
  return { ...found, data: { ...found.data, matters, stopper: guess.data?.stopper ?? null } }
}
