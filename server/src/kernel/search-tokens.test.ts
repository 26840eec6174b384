import { queryTokens } from './search-query.ts'
import { searchTokens } from './search-tokens.ts'

/** What the database answers to `search_tokens @> query`. */
function finds(query: string, ...texts: string[]): boolean {
  const row = new Set(searchTokens(...texts))
  const tokens = queryTokens(query)
  return tokens.length > 0 && tokens.every((token) => row.has(token))
}

test.each([
  ['公园'],
  ['口袋'],
  ['袋公'],
  ['口袋公园'],
  ['园'],
  ['kdgy'],
  ['kd'],
  ['gy'],
  ['gongyuan'],
  ['koudai'],
  ['koudaigongyuan'],
  ['gong yuan'],
  ['ＫＤＧＹ'],
  ['KDGY'],
  ['口袋 gongyuan'],
])('口袋公园 is found by %s', (query) => expect(finds(query, '口袋公园')).toBe(true))

test.each([['公圆'], ['园公'], ['kg'], ['k'], ['gongyua'], ['yuangong'], ['口袋公园2'], [''], ['？！'], ['公园 市集']])(
  '口袋公园 is not found by %j',
  (query) => expect(finds(query, '口袋公园')).toBe(false),
)

test('a row is found by words of its English name and by their beginnings, in any order', () => {
  expect(finds('banyan', '榕荫棋园', 'Banyan Chess Garden')).toBe(true)
  expect(finds('garden ban', '榕荫棋园', 'Banyan Chess Garden')).toBe(true)
  expect(finds('an', '榕荫棋园', 'Banyan Chess Garden')).toBe(false)
})

test('Chinese and letters in one name are each found', () => {
  expect(finds('a座', '白花大厦A座')).toBe(true)
  expect(finds('白花a', '白花大厦A座')).toBe(true)
})

test('a reading that depends on the word is the right one', () => {
  expect(finds('yinhang', '光明银行')).toBe(true)
  expect(finds('chongqing', '重庆')).toBe(true)
  expect(finds('nv', '妇女之家')).toBe(true)
})

test('null and repeated texts add nothing, and the order of tokens does not depend on the order of texts', () => {
  expect(searchTokens('公园', null, '公园')).toEqual(searchTokens('公园'))
  expect(searchTokens('公园', '市集')).toEqual(searchTokens('市集', '公园'))
})

test('a very long query is cut to a bounded number of tokens', () => {
  expect(queryTokens('一二三四五六七八九十'.repeat(100)).length).toBeLessThanOrEqual(24)
  expect(queryTokens([...'abcdefghijklmnopqrstuvwxyz0123456789'].join(' '))).toHaveLength(24)
})
