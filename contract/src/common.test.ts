import * as v from 'valibot'
import { integerText, IsoDateTime, LngLatText, text } from './common.ts'

const issueOf = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).issues?.[0].message

test('lng,lat is read as a pair of degrees', () => {
  expect(v.parse(LngLatText, '113.95,-22.75')).toEqual([113.95, -22.75])
})

test.each([
  ['181,0', 'outside_the_world'],
  ['0,86', 'outside_the_world'],
  ['113.95', 'expected lng,lat in degrees, e.g. 113.95,22.75'],
  ['NaN,NaN', 'expected lng,lat in degrees, e.g. 113.95,22.75'],
  ['1e2,3', 'expected lng,lat in degrees, e.g. 113.95,22.75'],
])('%s is not a point: %s', (given, message) => {
  expect(issueOf(LngLatText, given)).toBe(message)
})

test('whole numbers in a query keep their bounds', () => {
  const limit = integerText(1, 50)
  expect(v.parse(limit, '50')).toBe(50)
  expect(issueOf(limit, '51')).toBe('expected 50 or less')
  expect(issueOf(limit, '0')).toBe('expected 1 or more')
  expect(issueOf(limit, '1.5')).toBe('expected a whole number from 1 to 50')
})

test('text is trimmed before it is measured', () => {
  expect(v.parse(text(2, 4), '  路灯 ')).toBe('路灯')
  expect(issueOf(text(2, 4), ' 路 ')).toBe('expected at least 2 characters')
  expect(issueOf(text(0, 4), 'a\u0000b')).toBe('must not contain NUL')
})

test('a time without an offset is not a time', () => {
  expect(issueOf(IsoDateTime, '2026-11-28T15:00:00')).toBeDefined()
  expect(issueOf(IsoDateTime, '2026-11-28T15:00:00+08:00')).toBeUndefined()
})
