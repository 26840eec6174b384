import { errors, type Language, type Slot } from '@zhuiguang/contract'
import type { Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { ZonedTime } from '../kernel/zoned-time.ts'
import { findOffering } from './offering-store.ts'
import { findHeldSlots, findSlots } from './slot-store.ts'
import { slotView } from './slot-view.ts'

/** Days that one answer may cover. */
export const SLOT_DAYS_MAX = 31
const DAY = 86_400_000

export interface DaySpan {
  /** `2026-11-28`; today when it is not given. */
  from?: string | undefined
  /** The last day, which counts too; `SLOT_DAYS_MAX` days when it is not given. */
  to?: string | undefined
}

const SENTENCES = {
  order: { zh: '结束日期不能早于开始日期', en: 'must not be before the first day' },
  length: { zh: `最多查 ${SLOT_DAYS_MAX} 天`, en: `at most ${SLOT_DAYS_MAX} days in one request` },
}

function refuse(reason: keyof typeof SENTENCES, language: Language): ApiError {
  const message = errors.invalid_input[language]
  return new ApiError('invalid_input', { message, fields: { 'query.to': SENTENCES[reason][language] } })
}

/**
 * The span of whole days on the district's calendar, from its first moment to the one after its last.
 * @throws ApiError `invalid_input` when it ends before it starts or is too long
 */
export function readDays({ from, to }: DaySpan, zone: ZonedTime, now: Date, language: Language): [Date, Date] {
  const first = from ?? zone.date(now)
  const last = to ?? zone.addDays(first, SLOT_DAYS_MAX - 1)
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1
  if (days < 1) throw refuse('order', language)
  if (days > SLOT_DAYS_MAX) throw refuse('length', language)
  return [zone.at(first, '00:00'), new Date(zone.at(last, '23:59').getTime() + 60_000)]
}

/**
 * Slots of an offering in a span of days, each with the reason why the person who asks can not book it.
 * @throws ApiError `not_found`, `invalid_input`
 */
export async function listSlots(
  { db, pool, zone }: Pick<Deps, 'db' | 'pool' | 'zone'>,
  { now, who, language }: Pick<Context, 'now' | 'who' | 'language'>,
  offeringId: string,
  span: DaySpan,
): Promise<{ items: Slot[] }> {
  const [from, before] = readDays(span, zone, now, language)
  const [offering, slots, held] = await Promise.all([
    findOffering(pool, offeringId, now),
    findSlots(db, [offeringId], from, before),
    findHeldSlots(db, who?.personId, from, before),
  ])
  if (!offering) throw new ApiError('not_found')
  return { items: slots.map((slot) => slotView(slot, held, zone, now)) }
}
