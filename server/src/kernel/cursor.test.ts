import * as v from 'valibot'
import { readCursor, writeCursor } from './cursor.ts'

const Keys = v.strictTuple([v.number(), v.string()])
const query = { kind: 'park', near: [113.95, 22.75] }
const broken = expect.objectContaining({ code: 'cursor_broken' })

test('a cursor gives back the keys that it was made of, to the last digit', () => {
  const cursor = writeCursor(query, [379.59473650269837, 'gm.rongyin'])
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(readCursor(Keys, query, cursor)).toEqual([379.59473650269837, 'gm.rongyin'])
})

test('a cursor of another query is refused', () => {
  const cursor = writeCursor(query, [1, 'gm.rongyin'])
  expect(() => readCursor(Keys, { ...query, kind: 'scenic' }, cursor)).toThrow(broken)
})

test.each([
  ['rubbish', 'rubbish'],
  ['nothing', ''],
  ['JSON of another form', Buffer.from('{"a":1}').toString('base64url')],
  ['keys of another type', writeCursor(query, ['1', 'gm.rongyin'])],
  ['too many keys', writeCursor(query, [1, 'gm.rongyin', 'more'])],
  ['a NUL, which PostgreSQL can not take', writeCursor(query, [1, 'gm.\u0000'])],
])('%s is refused', (_, cursor) => {
  expect(() => readCursor(Keys, query, cursor)).toThrow(broken)
})
