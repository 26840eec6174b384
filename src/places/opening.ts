import type { Opening } from '@zhuiguang/contract'
import type { sayIn } from '../shared/copy/use-say'
import type { TagKind } from '../shared/ui/tag'
import type { cardCopy } from './card-copy'
import { clock, dateOf, today } from './clock'

type Say = ReturnType<typeof sayIn>
type CardWords = (typeof cardCopy)['zh']

export interface OpeningTag {
  kind?: TagKind
  text: string
}

/** From here on the closing time matters more than being open. */
const CLOSES_SOON_MS = 2 * 3_600_000

/** `22:00`, or `明天 2:00` when it is not today. */
export const closingTime = (closesAt: string, say: Say, now: number) =>
  dateOf(closesAt) === today(now) ? clock(closesAt) : say.moment(closesAt)

/** The tag that says whether a place is open; null when nobody knows. */
export function openingTag(opening: Opening, t: CardWords, say: Say, now = Date.now()): OpeningTag | null {
  const { openNow, closesAt, opensAt } = opening
  if (openNow === null) return null
  if (!openNow) return { text: opensAt ? t.opensAt(say.moment(opensAt)) : t.closedNow }
  if (!closesAt) return { kind: 'ok', text: t.openAllDay }
  const soon = Date.parse(closesAt) - now <= CLOSES_SOON_MS
  return soon ? { kind: 'go', text: t.closesAt(closingTime(closesAt, say, now)) } : { kind: 'ok', text: t.open }
}
