import { sayIn } from '../shared/copy/use-say'
import { cardCopy } from './card-copy'
import { placesCopy } from './copy'
import { openingTag } from './opening'
import { openingSentence } from './place/opening-sentence'

const now = Date.parse('2026-11-23T14:20:00+08:00')
const say = sayIn('zh', () => now)
const tag = (opening: Parameters<typeof openingTag>[0]) => openingTag(opening, cardCopy.zh, say, now)
const sentence = (opening: Parameters<typeof openingTag>[0]) => openingSentence(opening, placesCopy.zh, say, now)
const open = (closesAt: string | null) => ({ openNow: true, closesAt, opensAt: null })
const shut = (opensAt: string | null) => ({ openNow: false, closesAt: null, opensAt })

test('an open place is open; its closing time comes first when it is near', () => {
  expect(tag(open('2026-11-23T22:00:00+08:00'))).toEqual({ kind: 'ok', text: '开放中' })
  expect(tag(open('2026-11-23T16:00:00+08:00'))).toEqual({ kind: 'go', text: '16:00 关门' })
  expect(tag(open(null))).toEqual({ kind: 'ok', text: '全天开放' })
})

test('a closed place says when it opens next', () => {
  expect(tag(shut('2026-11-24T07:00:00+08:00'))).toEqual({ text: '明天 7:00 开门' })
  expect(tag(shut(null))).toEqual({ text: '已关门' })
})

test('hours that nobody knows are no tag in a list, and a sentence on the page', () => {
  expect(tag({ openNow: null, closesAt: null, opensAt: null })).toBeNull()
  expect(sentence({ openNow: null, closesAt: null, opensAt: null })).toBe('开放时间还不清楚')
})

test('the page says until when, and from when', () => {
  expect(sentence(open('2026-11-23T22:00:00+08:00'))).toBe('开放中 · 22:00 关门')
  expect(sentence(open('2026-11-24T02:00:00+08:00'))).toBe('开放中 · 明天 2:00 关门')
  expect(sentence(open(null))).toBe('全天开放')
  expect(sentence(shut('2026-11-24T06:30:00+08:00'))).toBe('现在关门，明天 6:30 开')
  expect(sentence(shut(null))).toBe('现在关门')
})
