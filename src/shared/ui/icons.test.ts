import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coreIcons, iconNames } from './icon-names'

const source = join(__dirname, '../..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const isCore = (name: string) => (coreIcons as readonly string[]).includes(name)

/** Icons that a file of a room names in `icon='…'`, `icon: '…'` or `<Icon name='…'`. */
const named = (text: string) =>
  [...text.matchAll(/(?:icon[=:]\s*\{?|<Icon name=)'([\w-]+)'/g)].map(([, name = '']) => name)
/** Icons that a style sheet includes. */
const included = (text: string) =>
  [...text.matchAll(/icons\.icons\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
  )

const rooms = [
  ...new Set(files.filter((file) => /\.tsx?$/.test(file)).map((file) => file.split('/').slice(0, -1).join('/'))),
]
const roomOf = (folder: string) => (folder.startsWith('shared') ? folder : (folder.split('/')[0] ?? ''))

test.each([...new Set(rooms.map(roomOf))].filter(Boolean))('every icon of %s has its mask', (room) => {
  const own = files.filter((file) => file.startsWith(`${room}/`))
  const have = new Set(own.filter((file) => file.endsWith('.scss')).flatMap((file) => included(read(file))))
  const wanted = own
    .filter((file) => /\.tsx?$/.test(file) && !/test|\.h5\./.test(file))
    .flatMap((file) => named(read(file)))
  expect(wanted.filter((name) => !isCore(name) && !have.has(name))).toEqual([])
})

test('the style sheet and the names are made from the drawings that are there', () => {
  const script = join(source, '../scripts/make-icons.mjs')
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow()
  expect(iconNames).toHaveLength(readdirSync(join(__dirname, 'icons')).length)
})
