import path from 'node:path'
import { copyTinyPack, tinyPack, type PackCopy } from '../../test/pack-copy.ts'
import { findProjectRoot } from '../kernel/project-root.ts'
import { loadPack } from './check-pack.ts'
import { describeProblem, PackError, type Problem } from './problems.ts'

let pack: PackCopy
beforeEach(() => {
  pack = copyTinyPack()
})
afterEach(() => pack.remove())

function problems(): readonly Problem[] {
  try {
    loadPack(pack.folder)
    return []
  } catch (error) {
    if (error instanceof PackError) return error.problems
    throw error
  }
}

test('the packs that come with the project have no problems', () => {
  expect(loadPack(tinyPack).settings.prefix).toBe('ht')
  const guangming = loadPack(path.join(findProjectRoot(), 'packs/guangming'))
  const count = (level: string) => guangming.rows.areas.filter((row) => row.cells.level === level).length
  expect(['subdistrict', 'community', 'circle', 'unit'].map(count)).toEqual([1, 6, 18, 113])
})

test.each([
  ['places.csv', '116.503', 'east', 'places.csv:2:lng', 'expected a longitude in degrees'],
  ['places.csv', '116.503', '216.503', 'places.csv:2:lng', 'expected a longitude in degrees'],
  ['places.csv', '116.503', '113.9', 'places.csv:2:lng', 'expected a position inside the sub-district'],
  [
    'places.csv',
    'Mo-Su 06:00-22:00',
    'every day',
    'places.csv:2:opening_hours',
    'expected opening hours in OSM syntax',
  ],
  ['places.csv', 'pocket_park', 'garden', 'places.csv:2:kind', 'expected one of pocket_park, park'],
  ['places.csv', '2026-11-02', '2026-02-30', 'places.csv:2:verified_at', 'expected a date that exists'],
  ['places.csv', 'dq,', 'haitang,', 'places.csv:3:code', 'expected a value that line 2 does not have'],
  ['places.csv', 'haitang,', 'ha itang,', 'places.csv:2:code', 'expected a code'],
  ['places.csv', ',sample', ',probe', 'places.csv:1:probe', 'expected a known column'],
  ['place-facts.csv', 'haitang,seats', 'nowhere,seats', 'place-facts.csv:2:place', 'expected a code in places.csv'],
  ['place-facts.csv', 'unknown,,,', 'no,,,', 'place-facts.csv:3:verified_at', 'expected a date for yes and no'],
  [
    'offerings.csv',
    '法律咨询,Legal advice,,,dq,,,hall,2',
    '法律咨询,Legal advice,,,dq,,,hall,0',
    'offerings.csv:2:capacity',
    'from 1 to',
  ],
  [
    'offerings.csv',
    'desk,service_desk',
    'desk-that-is-too-long,service_desk',
    'offerings.csv:2:code',
    'at most 15 characters',
  ],
  [
    'offering-schedules.csv',
    '10:10,30',
    '08:10,30',
    'offering-schedules.csv:2:ends_at',
    'expected a time after starts_at',
  ],
  ['offering-schedules.csv', 'guide,5', 'desk,8', 'offering-schedules.csv:4:weekday', 'from 1 to 7'],
  [
    'offering-schedules.csv',
    'law,5,15:00',
    'desk,5,09:30',
    'offering-schedules.csv:3:starts_at',
    'does not overlap line 2',
  ],
  [
    'market-series.csv',
    '110-b',
    '110-b-1',
    'market-series.csv:2:community',
    'expected the code of a community in areas.csv',
  ],
  ['market-stalls.csv', 'bookable,law', 'bookable,', 'market-stalls.csv:2:offering', 'expected a code for bookable'],
  ['market-stalls.csv', 'bookable,law', 'bookable,desk', 'market-stalls.csv:2:offering', 'an offering of kind stall'],
  ['market-exceptions.csv', '2026-12-11', '2026-12-12', 'market-exceptions.csv:2:date', 'expected a day of the series'],
  ['matters.csv', '马上离开，打 119', '', 'matters.csv:3:stopper_phone', 'all three stopper cells'],
  [
    'matter-questions.csv',
    ',yes,yes,离远',
    ',yes,perhaps,离远',
    'matter-questions.csv:2:stop_value',
    'expected a value in options',
  ],
  ['notices.csv', '2026-12-20', '2026-11-19', 'notices.csv:2:ends_on', 'expected a date not before starts_on'],
  [
    'areas.csv',
    '110-a-1-1,110-a-1,unit,housing_estate',
    '110-a-1-1,110-a,unit,housing_estate',
    'areas.csv:7:parent',
    'expected the code of a circle',
  ],
  ['areas.csv', 'unit,housing_estate', 'unit,', 'areas.csv:7:kind', 'expected a kind for units'],
  [
    'areas.geojson',
    '[116.502, 39.902]]',
    '[116.502, 39.903]]',
    'areas.geojson:0:features[5]',
    'expected a closed ring',
  ],
  [
    'areas.geojson',
    '[116.504, 39.902], [116.504, 39.904]',
    '[116.504, 39.904], [116.504, 39.902]',
    'areas.geojson:0:features[5]',
    'does not cross itself',
  ],
  ['areas.geojson', '"110-a-1-1"', '"110-z"', 'areas.geojson:0:properties.code', 'expected a code in areas.csv'],
  ['pack.json', 'Asia/Shanghai', 'Asia/Nowhere', 'pack.json:0:timeZone', 'expected an IANA time zone'],
])('in %s, %j instead of what it was (%j) is reported at its cell', (file, from, to, place, expected) => {
  pack.edit(file, from, to)
  const found = problems()
  expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toContain(place)
  expect(found.map(describeProblem).join('\n')).toContain(expected)
})

test('a unit outside of its circle is reported', () => {
  pack.edit('areas.geojson', '[116.502, 39.902], [116.504, 39.902]', '[116.502, 39.802], [116.504, 39.802]')
  pack.edit('areas.geojson', '[116.502, 39.902]]', '[116.502, 39.802]]')
  expect(problems().map(describeProblem).join('\n')).toContain('areas.csv:7:code: ')
})
