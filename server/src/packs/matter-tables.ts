import { LimitUnits, Lines } from '@zhuiguang/contract'
import { anyText, code, integer, list, oneOf, optional, phone, text, yesNo } from './cells.ts'
import { optionalText, origin } from './columns.ts'

/** What people can ask for. */
export const matterTables = {
  matters: {
    code,
    line: oneOf(Lines),
    group_code: text(20),
    group_name: text(40),
    group_name_en: text(60),
    request_type: oneOf(['consultation', 'help', 'complaint', 'report', 'suggestion']),
    name: text(60),
    name_en: text(120),
    plain_name: optionalText,
    plain_name_en: optionalText,
    words: list,
    examples: list,
    contact_hours: integer(1, 8760),
    accept_hours: integer(1, 8760),
    resolve_amount: integer(1, 8760),
    resolve_unit: oneOf(LimitUnits),
    stopper_message: optionalText,
    stopper_message_en: optionalText,
    stopper_phone: optional(phone),
    limit_source: text(),
    source: anyText,
    sample_words: yesNo,
    sample: yesNo,
  },
  'matter-questions': {
    matter: code,
    key: code,
    position: integer(1, 100),
    label: text(80),
    label_en: text(120),
    kind: oneOf(['choice', 'text']),
    options: list,
    required: yesNo,
    stop_value: optional(code),
    stop_message: optionalText,
    stop_message_en: optionalText,
    stop_phone: optional(phone),
    ...origin,
  },
} as const
