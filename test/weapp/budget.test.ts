import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { AppJson } from '../weapp-harness/types'

const dist = resolve('dist/weapp')
const KB = 1024
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
const rooms = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
const size = (names: string[]) => names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / KB
const inRoom = (room: string) => files.filter((name) => name.startsWith(`${room}/`))
const texts = files.filter((name) => /\.(js|json|wxml|wxss|wxs)$/.test(name))
const found = (pattern: RegExp, names = texts) =>
  names.flatMap((name) =>
    (readFileSync(join(dist, name), 'utf8').match(pattern) ?? []).map((text) => `${name}: ${text}`),
  )

test('the main package stays within 340 KB, which a phone on weak 4G loads in a few seconds', () => {
  expect(size(files.filter((name) => !rooms.some((room) => name.startsWith(`${room}/`))))).toBeLessThanOrEqual(340)
})

test('the whole mini-program stays within 900 KB', () => {
  expect(size(files)).toBeLessThanOrEqual(900)
})

test.each(rooms)('the subpackage %s stays within 150 KB', (room) => {
  expect(inRoom(room)).not.toEqual([])
  expect(size(inRoom(room))).toBeLessThanOrEqual(150)
})

test('every page of app.json is there with its script, template and settings', () => {
  const inRooms = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => join(root, page)))
  for (const page of [...app.pages, ...inRooms]) {
    expect(files).toEqual(expect.arrayContaining([`${page}.js`, `${page}.wxml`, `${page}.json`]))
  }
})

test('the pictures of the tabs are there for light and dark, each within 40 KB', () => {
  const theme = JSON.parse(readFileSync(join(dist, 'theme.json'), 'utf8')) as Record<string, Record<string, string>>
  const pictures = Object.values(theme).flatMap((scheme) =>
    Object.values(scheme).filter((value) => value.endsWith('.png')),
  )
  expect(pictures).toHaveLength(16)
  for (const picture of pictures) expect(size([picture])).toBeLessThanOrEqual(40)
})

test('nothing reads `process`, which WeChat does not have', () => {
  expect(found(/\bprocess\.\w*/g)).toEqual([])
})

test('no code is made from text, which WeChat forbids', () => {
  expect(found(/\beval\(|\bnew Function\b|[^.\w]Function\(["'`]/g)).toEqual([])
})

test('no host is named but the API; the namespaces of SVG are names, not addresses', () => {
  const others = found(/\b(?:https?|wss?):\/\/[\w.-]+/g).filter(
    (text) => !/(https?:\/\/(127\.0\.0\.1|www\.w3\.org|app\.invalid)|: (https?):\/\/$)/.test(text),
  )
  const api = process.env.TARO_APP_API ?? 'http://127.0.0.1:8787'
  expect(others.filter((text) => !text.includes(api.replace(/:\d+$/, '')))).toEqual([])
})

test('no style waits for `:active`, which lags on WeChat', () => {
  expect(found(/:active\b/g)).toEqual([])
})
