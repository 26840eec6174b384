import type { Opening } from '@zhuiguang/contract'
import type { sayIn } from '../../shared/copy/use-say'
import type { placesCopy } from '../copy'
import { closingTime } from '../opening'

/** 开放中 · 22:00 关门 / 现在关门，明天 6:30 开 / 开放时间还不清楚. */
export function openingSentence(
  { openNow, closesAt, opensAt }: Opening,
  t: (typeof placesCopy)['zh'],
  say: ReturnType<typeof sayIn>,
  now = Date.now(),
) {
  if (openNow === null) return t.hoursUnknown
  if (openNow) return closesAt ? t.openUntil(closingTime(closesAt, say, now)) : t.openAllDay
  return opensAt ? t.closedUntil(say.moment(opensAt)) : t.closedNow
}
