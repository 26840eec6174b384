import { sentAs } from './use-booking'

test('a retry keeps its key, another slot or party gets another', () => {
  const wish = { slotId: 'a', partySize: 1, note: '' }
  const sent = sentAs(wish)
  expect(sentAs({ ...wish, sent })).toEqual(sent)
  expect(sentAs({ ...wish, sent, slotId: 'b' }).key).not.toBe(sent.key)
  expect(sentAs({ ...wish, sent, partySize: 2 }).key).not.toBe(sent.key)
})
