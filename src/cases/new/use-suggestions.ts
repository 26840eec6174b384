import type { MatterSuggestions } from '@zhuiguang/contract'
import { useApi } from '../../shared/api/use-api'
import { usePaused } from './use-paused'

export interface Suggestions {
  found?: MatterSuggestions
  looking: boolean
}

/** Shorter words say nothing about what is the matter. */
const WORTH_ASKING = 2

/**
 * The three matters that fit what is being written, asked for after a pause. They are a help: without them the form
 * still works, and staff assign the request.
 */
export function useSuggestions(text: string): Suggestions {
  const words = usePaused(text.trim())
  const skip = words.length < WORTH_ASKING
  const { data, loading } = useApi('POST /v1/matters/suggestions', { body: { text: words } }, { skip })
  return { found: skip ? undefined : data, looking: loading }
}
