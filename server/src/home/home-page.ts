import type { Home } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'
import { Prepared } from '../kernel/route.ts'
import { firstBookable, type TakenOf } from '../market-days/stall-seats.ts'
import { courseCards } from './course-draft.ts'
import type { HomeContent, HomeViewer } from './home-content.ts'
import type { Live } from './live-seats.ts'

/** Home as somebody sees it who has not signed in, and the same as text that can be sent. */
export interface RenderedHome {
  home: Home
  prepared: Prepared
}

/** Home of one spot, minute, language and version; put together anew only when seats have changed. */
export interface HomePage {
  /** The slots whose seats it shows. */
  readonly slotIds: readonly string[]
  at(live: Live): RenderedHome
}

function put(content: HomeContent, viewer: HomeViewer, zone: Deps['zone'], takenOf: TakenOf): Home {
  const { community, notice, places, marketDays, courses, hall } = content
  const { near, now, language } = viewer
  return {
    community,
    notice,
    nextBooking: null,
    cases: { items: [], total: 0 },
    places,
    marketDays: marketDays.map(({ card, stalls }) => ({ ...card, bookable: firstBookable(stalls, now, takenOf) })),
    courses: courseCards(courses, { zone, language, near: near ?? undefined, now }, takenOf),
    hall,
    generatedAt: zone.iso(now),
  }
}

export function homePage(content: HomeContent, viewer: HomeViewer, zone: Deps['zone']): HomePage {
  const slots = [...content.courses, ...content.marketDays.flatMap(({ stalls }) => stalls)].flatMap(
    (shown) => shown.slots,
  )
  let last: { live: Live; rendered: RenderedHome } | undefined
  return {
    slotIds: slots.map(({ id }) => id),
    at(live) {
      if (last?.live === live) return last.rendered
      const home = put(content, viewer, zone, (slot) => live.taken.get(slot.id) ?? slot.taken)
      last = { live, rendered: { home, prepared: Prepared.of(home) } }
      return last.rendered
    },
  }
}
