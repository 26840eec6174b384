import type { Deps } from '../kernel/deps.ts'
import type { Prepared } from '../kernel/route.ts'

const MINUTE = 60_000
/** Some 5 MB: pages without a location and around the centre are asked for again and again, others hardly ever. */
const MOST_PAGES = 300

export type PageMemo = (now: Date, key: string, make: () => Promise<Prepared>) => Promise<Prepared>

function makeMemo(): PageMemo {
  let minute = -1
  let pages = new Map<string, Promise<Prepared>>()
  return (now, key, make) => {
    const asked = Math.floor(now.getTime() / MINUTE)
    if (asked !== minute || pages.size >= MOST_PAGES) [minute, pages] = [asked, new Map()]
    const found = pages.get(key)
    if (found) return found
    const [page, mine] = [make(), pages]
    mine.set(key, page)
    page.catch(() => mine.delete(key))
    return page
  }
}

/** Keeps finished pages of places for a minute, which is how long "open now" holds, or until the packs change. */
export const pageMemo = ({ content }: Pick<Deps, 'content'>, version: number): Promise<PageMemo> =>
  content.at(version, 'place-pages', async () => makeMemo())
