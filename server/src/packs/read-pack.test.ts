import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyTinyPack, type PackCopy } from '../../test/pack-copy.ts'
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
const places = () => problems().map(({ file, line, column }) => `${file}:${line}:${column}`)

test('all problems are reported, in order of file and line, and one wrong cell causes no others', () => {
  pack.edit('places.csv', '116.503', 'east')
  pack.edit('places.csv', '116.515', 'west')
  pack.edit('notices.csv', '2026-11-20', 'soon')
  expect(places()).toEqual(['notices.csv:2:starts_on', 'places.csv:2:lng', 'places.csv:4:lng'])
})

test('a problem says in Chinese and English what was expected and what was found', () => {
  pack.edit('places.csv', '116.503', 'east')
  expect(problems().map(describeProblem)).toEqual([
    'places.csv:2:lng: 应为经度（度，−180 到 180），现在是 "east" / expected a longitude in degrees, -180 to 180, found "east"',
  ])
})

test('the line is that of the file, also after a cell with line breaks', () => {
  pack.edit('places.csv', '三棵海棠树', '"三棵\n海棠\n树"')
  pack.edit('places.csv', '116.515', 'west')
  expect(places()).toEqual(['places.csv:6:lng'])
})

test('a missing file, a missing column, a short row, an open quote and a file that is not UTF-8 are each reported', () => {
  rmSync(path.join(pack.folder, 'notices.csv'))
  pack.edit('calendar.csv', ',status', '')
  appendFileSync(path.join(pack.folder, 'place-facts.csv'), 'haitang,shade\n')
  appendFileSync(path.join(pack.folder, 'market-shifts.csv'), '"mkt\n')
  writeFileSync(path.join(pack.folder, 'texts/about.md'), Buffer.from([0xb9, 0xe2, 0xc3, 0xf7]))
  const found = places()
  for (const place of ['notices.csv:0:', 'calendar.csv:1:status', 'place-facts.csv:4:', 'texts/about.md:0:'])
    expect(found).toContain(place)
  expect(found.some((place) => place.startsWith('market-shifts.csv:'))).toBe(true)
})

test('a byte order mark and Windows line ends are no problem', () => {
  pack.edit('notices.csv', 'code,text', '\uFEFFcode,text')
  pack.edit('notices.csv', 'sample\n', 'sample\r\n')
  expect(places()).toEqual([])
})
