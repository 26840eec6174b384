import type { Slot } from '@zhuiguang/contract'
import type { ZonedTime } from '../kernel/zoned-time.ts'
import { eligibilityOf, opensAt, type HeldSlot, type SlotFacts } from './eligibility-rules.ts'

/** A slot with the reason why this person can not book it; `held` is empty for somebody who has not signed in. */
export function slotView(slot: SlotFacts, held: readonly HeldSlot[], zone: ZonedTime, now: Date): Slot {
  const eligibility = eligibilityOf(slot, held, now)
  return {
    id: slot.id,
    startsAt: zone.iso(slot.startsAt),
    endsAt: zone.iso(slot.endsAt),
    capacity: slot.capacity,
    taken: slot.taken,
    eligibility,
    opensAt: eligibility === 'not_yet_open' ? zone.iso(opensAt(slot)) : null,
  }
}
