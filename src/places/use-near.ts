import { useNear as useNearText, usePreferences } from '../shared/preferences'

/** Where distances are counted from: the place that the person chose, and the same as the API wants it. */
export function useNear() {
  const place = usePreferences((state) => state.place)
  return { place, near: useNearText() }
}
