import type { LngLat } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'
import { minuteMemo } from '../kernel/minute-memo.ts'
import { makeHomeContent, type HomeViewer } from './home-content.ts'
import { homePage, type HomePage, type RenderedHome } from './home-page.ts'
import { liveSeats, type Live } from './live-seats.ts'

/** Some 10 MB. */
const MOST_PAGES = 300
/** Four decimals are 11 m: enough for "about 5 minutes on foot", and neighbours share a page. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4
/** A page whose slots are new to `live` needs a second look; more only while packs are being imported. */
const MOST_LOOKS = 5

export type FindHome = (viewer: HomeViewer) => Promise<RenderedHome>

const isWatched = ({ slotIds }: HomePage, { taken }: Live) => slotIds.every((id) => taken.has(id))

/**
 * Home for everybody. What comes from the packs is made once for each version; version and seats are read anew for
 * every batch of requests, so that the first request after a commit sees it, on every node.
 */
export function homeFinder(deps: Deps): FindHome {
  const seats = liveSeats(deps.pool)
  async function pageOf(version: number, viewer: HomeViewer): Promise<HomePage> {
    const memo = await deps.content.at(version, 'home-pages', async () => minuteMemo<HomePage>(MOST_PAGES))
    const key = `${viewer.language} ${viewer.near?.join() ?? ''}`
    return memo(viewer.now, key, async () => homePage(await makeHomeContent(deps, version, viewer), viewer, deps.zone))
  }
  return async (given) => {
    const near: LngLat | null = given.near && [round(given.near[0]), round(given.near[1])]
    const viewer = { ...given, near }
    for (let looks = 1; ; looks += 1) {
      const live = await seats.read()
      const page = await pageOf(live.version, viewer)
      if (isWatched(page, live) || looks === MOST_LOOKS) return page.at(live)
      seats.watch(page.slotIds)
    }
  }
}
