import { errors, type ErrorCode, type Language } from '@zhuiguang/contract'
import type * as v from 'valibot'

type Words = Record<Language, (bound: string) => string>
const said = (zh: string, en: string): Words => ({ zh: () => zh, en: () => en })

/** What is wrong with a field, by the kind of rule that it broke. */
const SENTENCES: Partial<Record<string, Words>> = {
  string: said('应为文字', 'must be text'),
  number: said('应为数字', 'must be a number'),
  integer: said('应为整数', 'must be a whole number'),
  boolean: said('应为是或否', 'must be true or false'),
  object: said('应为一个对象', 'must be an object'),
  record: said('应为一个对象', 'must be an object'),
  array: said('应为一个列表', 'must be a list'),
  strict_tuple: said('应为 [经度, 纬度]', 'must be [longitude, latitude]'),
  never: said('多了这一项', 'is one too many'),
  min_length: { zh: (bound) => `至少 ${bound} 个字`, en: (bound) => `must have at least ${bound} characters` },
  max_length: { zh: (bound) => `最多 ${bound} 个字`, en: (bound) => `must have at most ${bound} characters` },
  min_value: { zh: (bound) => `不能小于 ${bound}`, en: (bound) => `must be at least ${bound}` },
  max_value: { zh: (bound) => `不能大于 ${bound}`, en: (bound) => `must be at most ${bound}` },
}
const MISSING = { zh: '缺少这一项', en: 'is missing' }
const EXAMPLE = /e\.g\. (.+)$/
/** valibot's own sentences, for rules that the contract gives no words: they repeat what was sent. */
const UNSPOKEN = /^Invalid /

/** `("park" | "scenic")` → `park、scenic`. */
const choices = (expected: string, language: Language): string =>
  expected.replaceAll(/[()"]/g, '').replaceAll(' | ', language === 'zh' ? '、' : ', ')

function formatSentence(message: string, language: Language): string {
  if (language === 'en') return UNSPOKEN.test(message) ? 'is not in the right format' : message
  const example = EXAMPLE.exec(message)?.[1]
  return example ? `格式不对，例如 ${example}` : '格式不对'
}

/** One issue of a validation, in the words of the person; it never repeats what was sent. */
export function fieldSentence(issue: v.BaseIssue<unknown>, language: Language): string {
  if (issue.message in errors) return errors[issue.message as ErrorCode][language]
  if (issue.received === 'undefined') return MISSING[language]
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') {
    const list = choices(issue.expected ?? '', language)
    return language === 'zh' ? `应为其中之一：${list}` : `must be one of: ${list}`
  }
  const words = SENTENCES[issue.type]
  return words ? words[language](String(issue.requirement)) : formatSentence(issue.message, language)
}
