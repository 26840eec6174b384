import { isFiltered, kindOf, placesQuery, toggled, withKind } from './filters'

test('filters become the query; facts are asked for together', () => {
  expect(placesQuery({ kind: 'park', openNow: true, step_free: true, toilet: true }, '113.9,22.7')).toEqual({
    near: '113.9,22.7',
    kind: 'park',
    openNow: 'true',
    facts: 'step_free,toilet',
  })
  expect(placesQuery({}, undefined)).toEqual({ near: undefined, kind: undefined, openNow: undefined, facts: undefined })
})

test('a second tap takes a filter off again', () => {
  expect(isFiltered(toggled(toggled({}, 'toilet'), 'toilet'))).toBe(false)
})

test('markets of the week are a list of their own: they drop the filters, and a filter drops them', () => {
  expect(toggled({ kind: 'park', toilet: true }, 'thisWeek')).toEqual({ thisWeek: true })
  expect(toggled({ thisWeek: true }, 'thisWeek')).toEqual({})
  expect(toggled({ thisWeek: true }, 'openNow').thisWeek).toBeUndefined()
  expect(withKind({ thisWeek: true }, 'park')).toEqual({ thisWeek: undefined, kind: 'park' })
})

test('a kind that does not exist shows all', () => {
  expect(kindOf('pocket_park')).toBe('pocket_park')
  expect(kindOf('nonsense')).toBeUndefined()
  expect(kindOf(undefined)).toBeUndefined()
})
