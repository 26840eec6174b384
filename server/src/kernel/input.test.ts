import { api } from '@zhuiguang/contract'
import { parseInput } from './input.ts'

const places = api['GET /v1/places'].query
const cases = api['POST /v1/cases'].body

function refusal(run: () => unknown) {
  try {
    run()
  } catch (error) {
    return { code: (error as { code: string }).code, fields: (error as { details: { fields: object } }).details.fields }
  }
  throw new Error('nothing was refused')
}

test('a query is read into numbers, points and lists', () => {
  expect(
    parseInput(places, 'query', { near: '113.95,22.75', radius: '500', facts: 'toilet,shade' }, 'zh'),
  ).toMatchObject({
    near: [113.95, 22.75],
    radius: 500,
    facts: ['toilet', 'shade'],
    limit: 20,
  })
})

test.each([
  [{ near: '113.95,22.75', radius: '-1' }, 'invalid_input', 'query.radius'],
  [{ near: '113.95,22.75', radius: '10000000' }, 'invalid_input', 'query.radius'],
  [{ near: '113.95' }, 'invalid_input', 'query.near'],
  [{ near: '200,22' }, 'outside_the_world', 'query.near.0'],
  [{ near: '113,95' }, 'outside_the_world', 'query.near.1'],
  [{ kind: 'volcano' }, 'invalid_input', 'query.kind'],
  [{ limit: '0' }, 'invalid_input', 'query.limit'],
])('%j is refused as %s at %s', (query, code, field) => {
  const refused = refusal(() => parseInput(places, 'query', query, 'zh'))
  expect(refused.code).toBe(code)
  expect(Object.keys(refused.fields)).toContain(field)
})

test('every wrong field is named at once, in the language of the person', () => {
  const { fields } = refusal(() => parseInput(cases, 'body', { text: 'x', photoIds: ['A B'], anonymous: 'yes' }, 'zh'))
  expect(fields).toMatchObject({ 'body.text': '至少 2 个字', 'body.anonymous': expect.any(String) })
  expect(Object.keys(fields)).toContain('body.photoIds.0')
  expect(refusal(() => parseInput(cases, 'body', {}, 'en')).fields).toMatchObject({ 'body.text': 'is missing' })
})

test('text with a NUL, which the database can not hold, is refused', () => {
  expect(refusal(() => parseInput(cases, 'body', { text: 'ab\u0000cd' }, 'zh')).code).toBe('invalid_input')
})

test.each([
  [{ kind: 'volcano' }, 'query.kind', /^应为其中之一：pocket_park、park、/, /^must be one of: pocket_park, park, /],
  [{ near: 'here' }, 'query.near', /^格式不对，例如 113.95,22.75$/, /^expected lng,lat in degrees/],
  [{ near: ['1,1', '2,2'] }, 'query.near', /^应为文字$/, /^must be text$/],
  [{ cursor: 'x'.repeat(401) }, 'query.cursor', /^最多 400 个字$/, /^must have at most 400 characters$/],
  [{ radius: '0' }, 'query.radius', /^不能小于 1$/, /^must be at least 1$/],
])('%j is explained in both languages, without repeating what was sent', (query, field, zh, en) => {
  expect(refusal(() => parseInput(places, 'query', query, 'zh')).fields).toEqual({ [field]: expect.stringMatching(zh) })
  expect(refusal(() => parseInput(places, 'query', query, 'en')).fields).toEqual({ [field]: expect.stringMatching(en) })
})
