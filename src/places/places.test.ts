import { placesCopy } from './copy'
import { distanceMetres } from './distance'
import { firstBookable } from './market-day/first-bookable'
import { factNote } from './place/place-facts'
import { readScanned } from './scanned'
import { asksForElder } from './search/elder-way'
import { sampleMarketDay, sampleMarketPage } from '../../test/doubles/place-samples'
import { byWeek } from './weeks'

test('market days are grouped by their week, cancelled ones included', () => {
  const days = [
    sampleMarketDay({ id: 'a', date: '2026-11-28' }),
    sampleMarketDay({ id: 'b', date: '2026-11-29', status: 'cancelled' }),
    sampleMarketDay({ id: 'c', date: '2026-11-30' }),
  ]
  expect(byWeek(days).map(({ monday, days }) => [monday, days.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['a', 'b']],
    ['2026-11-30', ['c']],
  ])
})

test('the stall to book first is one with seats left', () => {
  expect(firstBookable(sampleMarketPage())).toEqual({ offeringId: 'gm.legal', title: '法律问诊' })
  expect(firstBookable({ stalls: [] })).toBeNull()
})

test('a note never hides that something is missing or not known', () => {
  const t = placesCopy.zh
  expect(factNote({ value: 'yes', note: '80 米' }, t)).toBe('80 米')
  expect(factNote({ value: 'no', note: '正在修' }, t)).toBe('没有，正在修')
  expect(factNote({ value: 'unknown', note: '听说有' }, t)).toBeNull()
})

test('a hundredth of a degree is about a kilometre here', () => {
  expect(distanceMetres([113.96, 22.73], [113.97, 22.73])).toBeGreaterThan(1000)
  expect(distanceMetres([113.96, 22.73], [113.97, 22.73])).toBeLessThan(1050)
  expect(distanceMetres([113.96, 22.73], [113.96, 22.73])).toBe(0)
})

test.each([
  ['places/place/index?scene=gm.rongyin', { route: 'places/place', id: 'gm.rongyin' }],
  [
    'https://h5.test/#/places/market-day/index?from=x&id=gm.mkt.20261128',
    { route: 'places/market-day', id: 'gm.mkt.20261128' },
  ],
  ['/bookings/slots?id=gm.rope', { route: 'bookings/slots', id: 'gm.rope' }],
  [' 路灯 ', { route: 'places/search', id: '路灯' }],
  ['https://other.test/?id=1', { route: 'places/search', id: 'https://other.test/?id=1' }],
])('the code %s leads to the right page', (text, target) => {
  expect(readScanned(text)).toEqual(target)
})

test.each(['关怀版', '长辈版', '大字', '字体太小', 'Large Text'])('searching for %s leads to the switch', (words) => {
  expect(asksForElder(words)).toBe(true)
})

test('searching for a park does not', () => {
  expect(asksForElder('公园')).toBe(false)
})
