import { dotted } from './dots'

test('phrases are kept whole and joined by a dot that never begins a line', () => {
  expect(dotted(['350 米', false, '步行约 5 分钟', undefined, ''], false)).toBe(
    '350\u00a0米\u00a0· 步行约\u00a05\u00a0分钟',
  )
})

test('elder mode has a wide space instead of the dot', () => {
  expect(dotted(['350 米', '开放中'], true)).toBe('350\u00a0米\u2003开放中')
})
