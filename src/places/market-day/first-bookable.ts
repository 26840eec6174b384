import type { MarketDay } from '@zhuiguang/contract'

/** The first stall with seats left that can be booked here; null when there is none. */
export function firstBookable({ stalls }: Pick<MarketDay, 'stalls'>) {
  for (const { offeringId, remaining, title } of stalls) if (offeringId && remaining) return { offeringId, title }
  return null
}
