import { usePreferences } from '../shared/preferences'

/** `113.96180,22.73140`: a metre exact, which is more than anybody needs. */
const nearText = ([lng, lat]: readonly [number, number]) => `${lng.toFixed(5)},${lat.toFixed(5)}`

/** Where distances are counted from: the place that the person chose, and the same as the API wants it. */
export function useNear() {
  const place = usePreferences((state) => state.place)
  return { place, near: place && nearText(place.at) }
}
