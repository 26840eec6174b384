import { AreaLevels, Facts, FactValues, PlaceKinds, UnitKinds } from '@zhuiguang/contract'
import { code, date, latitude, longitude, oneOf, openingHours, optional, phone, text } from './cells.ts'
import { cover, optionalText, origin } from './columns.ts'

/** Where things are, and on which days people work. */
export const placeTables = {
  areas: {
    code,
    parent: optional(code),
    level: oneOf(AreaLevels),
    kind: optional(oneOf(UnitKinds)),
    name: text(60),
    name_en: text(80),
    ...origin,
  },
  places: {
    code,
    kind: oneOf(PlaceKinds),
    name: text(60),
    name_en: text(80),
    lng: longitude,
    lat: latitude,
    address: optionalText,
    address_en: optionalText,
    opening_hours: optional(openingHours),
    phone: optional(phone),
    cover,
    summary: optionalText,
    summary_en: optionalText,
    verified_at: optional(date),
    ...origin,
  },
  'place-facts': {
    place: code,
    fact: oneOf(Facts),
    value: oneOf(FactValues),
    note: optionalText,
    note_en: optionalText,
    verified_at: optional(date),
    ...origin,
  },
  notices: {
    code,
    text: text(120),
    text_en: text(200),
    starts_on: date,
    ends_on: date,
    area: optional(code),
    ...origin,
  },
  calendar: {
    date,
    type: oneOf(['holiday', 'workday']),
    name: text(30),
    name_en: text(80),
    status: oneOf(['official', 'provisional']),
    ...origin,
  },
} as const
