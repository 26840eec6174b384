import type { LngLat } from '@zhuiguang/contract'
import { api } from '../shared/api/client'
import { useCopy } from '../shared/copy/use-copy'
import { locate } from '../shared/platform/location'
import { usePreferences } from '../shared/preferences'
import { cardCopy } from './card-copy'

/** The community that a point lies in; null outside, and when nobody answers. */
async function communityAt(at: LngLat) {
  const answer = await api('GET /v1/areas/at', { query: { point: at.join(',') } }).catch(() => null)
  return answer?.areas.find((area) => area.level === 'community') ?? null
}

/** Ways to say where one is. `here` resolves to whether the phone told. */
export function useChoosePlace() {
  const t = useCopy(cardCopy)
  const choose = usePreferences((state) => state.choose)
  return {
    here: async () => {
      const located = await locate()
      if (located.refused) return false
      const community = await communityAt(located.at)
      choose({ place: { at: located.at, name: community?.name ?? t.myLocation, communityId: community?.id } })
      return true
    },
    community: (area: { id: string; name: string; centre: LngLat }) =>
      choose({ place: { at: area.centre, name: area.name, communityId: area.id } }),
  }
}
