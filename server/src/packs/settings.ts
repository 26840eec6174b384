import * as v from 'valibot'
import { splitExpectation } from './cells.ts'
import type { Report } from './problems.ts'

const say = (zh: string, en: string): string => `${zh} ¦ ${en}`
const words = v.pipe(v.string(say('文字', 'text')), v.minLength(1, say('文字，不能空', 'text, not empty')))

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const degrees = (limit: number) =>
  v.pipe(
    v.number(say('数字', 'a number')),
    v.minValue(-limit, say(`不小于 −${limit}`, `at least -${limit}`)),
    v.maxValue(limit, say(`不大于 ${limit}`, `at most ${limit}`)),
  )

/** pack.json: what is not a table. Kept as it stands in `packs.settings`. */
export const PackSettings = v.strictObject({
  id: v.pipe(
    words,
    v.regex(/^[a-z][a-z0-9-]{0,30}$/, say('小写字母、数字、短横', 'lower-case letters, digits, hyphens')),
  ),
  prefix: v.pipe(
    words,
    v.regex(/^[a-z][a-z0-9]{0,3}$/, say('1 到 4 个小写字母或数字', 'one to four lower-case letters or digits')),
  ),
  name: words,
  nameEn: words,
  districtName: words,
  districtNameEn: words,
  cityName: words,
  cityNameEn: words,
  timeZone: v.pipe(
    words,
    v.check(isTimeZone, say('IANA 时区名，如 Asia/Shanghai', 'an IANA time zone, e.g. Asia/Shanghai')),
  ),
  centre: v.tuple([degrees(180), degrees(85)], say('[经度, 纬度]', '[longitude, latitude]')),
  caseNumberPrefix: v.pipe(words, v.regex(/^[A-Z]{1,6}$/, say('1 到 6 个大写字母', 'one to six capitals'))),
  owner: words,
  ownerEn: words,
  filingNumber: v.nullable(words),
  hall: v.strictObject({
    name: words,
    nameEn: words,
    phone: words,
    hours: words,
    sample: v.boolean(say('true 或 false', 'true or false')),
  }),
  complaintPhone: words,
  attributions: v.array(
    v.strictObject({ title: words, text: words, textEn: words, licence: words, url: v.nullable(words) }),
    say('一列来源', 'a list of attributions'),
  ),
  bordersNote: words,
  bordersNoteEn: words,
})
export type PackSettings = v.InferOutput<typeof PackSettings>

function readJson(file: string, content: string, report: Report): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    report({ file, line: 0, column: '', zh: '合规的 JSON', en: 'valid JSON', found: (error as Error).message })
    return undefined
  }
}

/** @returns null when something is wrong, which is then reported */
export function readSettings(content: string, report: Report): PackSettings | null {
  const file = 'pack.json'
  const json = readJson(file, content, report)
  if (json === undefined) return null
  const result = v.safeParse(PackSettings, json)
  if (result.success) return result.output
  for (const issue of result.issues)
    report({
      file,
      line: 0,
      column: v.getDotPath(issue) ?? '',
      ...splitExpectation(issue.message),
      found: issue.received,
    })
  return null
}
