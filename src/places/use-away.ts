import { useSay } from '../shared/copy/use-say'

/** `['350 米', '步行约 5 分钟']`; nothing when the distance is not known. */
export function useAway() {
  const say = useSay()
  return (metres: number | null) => (metres === null ? [] : [say.distance(metres), say.walk(metres)])
}
