import { OfferingKinds } from '@zhuiguang/contract'
import { code, date, integer, oneOf, optional, text, time } from './cells.ts'
import { cover, holidayPolicy, optionalText, origin, seats } from './columns.ts'

const minutes = integer(0, 60 * 24 * 60)
const age = optional(integer(0, 120))

/** What can be booked, and when. */
export const offeringTables = {
  offerings: {
    code,
    kind: oneOf(OfferingKinds),
    title: text(60),
    title_en: text(120),
    summary: optionalText,
    summary_en: optionalText,
    place: optional(code),
    host: optionalText,
    host_en: optionalText,
    cover,
    capacity: seats,
    booking_opens_days: integer(0, 365),
    booking_closes_minutes: minutes,
    cancel_until_minutes: minutes,
    min_age: age,
    max_age: age,
    party_max: seats,
    price_fen: integer(0, 100_000_000),
    materials: optionalText,
    materials_en: optionalText,
    ...origin,
  },
  'offering-schedules': {
    offering: code,
    weekday: integer(1, 7),
    starts_at: time,
    ends_at: time,
    slot_minutes: optional(integer(5, 1440)),
    capacity: optional(seats),
    valid_from: date,
    valid_to: optional(date),
    holiday_policy: holidayPolicy,
    ...origin,
  },
} as const
