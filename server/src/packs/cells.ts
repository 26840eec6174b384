import * as v from 'valibot'
import OpeningHours from 'opening_hours'

/** A message of valibot that carries both languages; `splitExpectation` takes it apart. */
const say = (zh: string, en: string): string => `${zh} ¦ ${en}`

/** @returns what a cell should have held, from the message of a failed schema */
export function splitExpectation(message: string): { zh: string; en: string } {
  const [zh = message, en = message] = message.split(' ¦ ')
  return { zh, en }
}

const pattern = (regex: RegExp, zh: string, en: string) => v.pipe(v.string(), v.regex(regex, say(zh, en)))

/** Empty becomes null; anything else must satisfy the schema. */
export const optional = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ])

/** A name that other rows refer to; becomes lower case, since ids are. */
export const code = v.pipe(
  pattern(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, '编码（字母、数字、点、短横）', 'a code (letters, digits, dot, hyphen)'),
  v.transform((text) => text.toLowerCase()),
)

export const text = (most = 500) =>
  v.pipe(
    v.string(),
    v.minLength(1, say('文字，不能空', 'text, not empty')),
    v.maxLength(most, say(`不超过 ${most} 字的文字`, `text of at most ${most} characters`)),
  )

/** Text that may be empty and stays text. */
export const anyText = v.pipe(
  v.string(),
  v.maxLength(500, say('不超过 500 字的文字', 'text of at most 500 characters')),
)

export function integer(least: number, most: number) {
  const message = say(`${least} 到 ${most} 的整数`, `a whole number from ${least} to ${most}`)
  return v.pipe(
    v.string(),
    v.regex(/^-?\d{1,9}$/, message),
    v.transform(Number),
    v.number(),
    v.minValue(least, message),
    v.maxValue(most, message),
  )
}

function degrees(limit: number, zh: string, en: string) {
  const message = say(`${zh}（度，−${limit} 到 ${limit}）`, `a ${en} in degrees, -${limit} to ${limit}`)
  return v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(\.\d{1,12})?$/, message),
    v.transform(Number),
    v.number(),
    v.minValue(-limit, message),
    v.maxValue(limit, message),
  )
}
export const longitude = degrees(180, '经度', 'longitude')
export const latitude = degrees(85, '纬度', 'latitude')

export const yesNo = v.pipe(
  v.picklist(['yes', 'no'], say('yes 或 no', 'yes or no')),
  v.transform((answer) => answer === 'yes'),
)

export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, say(`${words.join('、')} 之一`, `one of ${words.join(', ')}`))

export const date = v.pipe(
  pattern(/^\d{4}-\d{2}-\d{2}$/, '日期，如 2026-11-28', 'a date, e.g. 2026-11-28'),
  v.check(
    (day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day),
    say('日历上有的日期', 'a date that exists'),
  ),
)

export const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, '时刻，如 09:30', 'a time of day, e.g. 09:30')

export const phone = pattern(/^[0-9+][0-9 -]{2,18}$/, '电话号码', 'a phone number')

/** `a|b|c`; empty is no item. */
export const list = v.pipe(
  v.string(),
  v.transform((cell) => (cell === '' ? [] : cell.split('|').map((item) => item.trim()))),
  v.array(v.pipe(v.string(), v.minLength(1, say('用 | 隔开、每项不空', 'items separated by |, none of them empty')))),
)

/** A warning counts too: the library takes `every day` for a comment and then knows no hours. */
function isOpeningHours(value: string): boolean {
  try {
    return new OpeningHours(value, null).getWarnings().length === 0
  } catch {
    return false
  }
}
export const openingHours = v.pipe(
  v.string(),
  v.check(
    isOpeningHours,
    say('OSM 写法的开放时间，如 Mo-Su 06:00-22:00', 'opening hours in OSM syntax, e.g. Mo-Su 06:00-22:00'),
  ),
)
