import { blocks } from './markdown'

test('headings, items and paragraphs are told apart, and nothing is lost', () => {
  expect(blocks('# 关于\n\n第一行\n第二行\n\n- 一条\n* 两条\n\n**Bold** and\n[a link](x) end')).toEqual([
    { kind: 'heading', text: '关于' },
    { kind: 'text', text: '第一行第二行' },
    { kind: 'item', text: '一条' },
    { kind: 'item', text: '两条' },
    { kind: 'text', text: 'Bold and a link end' },
  ])
})
