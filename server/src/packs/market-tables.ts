import { StallKinds, StallModes } from '@zhuiguang/contract'
import { code, date, integer, oneOf, optional, text, time } from './cells.ts'
import { cover, holidayPolicy, optionalText, origin } from './columns.ts'

/** Weekly markets with their stalls, shifts and single days that differ. */
export const marketTables = {
  'market-series': {
    code,
    name: text(60),
    name_en: text(80),
    community: code,
    unit: optional(code),
    place: code,
    weekday: integer(1, 7),
    week_of_month: optional(integer(1, 5)),
    starts_at: time,
    ends_at: time,
    valid_from: date,
    valid_to: optional(date),
    holiday_policy: holidayPolicy,
    rain_plan: optionalText,
    rain_plan_en: optionalText,
    cover,
    ...origin,
  },
  'market-stalls': {
    series: code,
    code,
    position: integer(1, 1000),
    kind: oneOf(StallKinds),
    title: text(60),
    title_en: text(80),
    note: optionalText,
    note_en: optionalText,
    host: optionalText,
    host_en: optionalText,
    mode: oneOf(StallModes),
    offering: optional(code),
    ...origin,
  },
  'market-shifts': { series: code, offering: code, ...origin },
  'market-exceptions': {
    series: code,
    date,
    status: oneOf(['cancelled', 'moved']),
    reason: text(120),
    reason_en: text(200),
    place: optional(code),
    starts_at: optional(time),
    ends_at: optional(time),
    ...origin,
  },
} as const
