import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import config from '../../app.config'
import Taro from '@tarojs/taro'
import { go } from './navigate'
import { urlOf } from './routes'

jest.mock('../../app.config', () => {
  Object.assign(globalThis, { defineAppConfig: (written: unknown) => written })
  return jest.requireActual('../../app.config')
})

const pages = [
  ...(config.pages ?? []),
  ...(config.subPackages ?? []).flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`)),
]

test('every page of the app can be gone to, and no other', () => {
  const source = readFileSync(join(__dirname, 'routes.ts'), 'utf8')
  const names = [...source.matchAll(/^ {2}'([\w/-]+)':/gm)].map(([, name = '']) => `${name}/index`)
  expect(names.toSorted()).toEqual(pages.toSorted())
})

test('a query is encoded, and what is empty is left out', () => {
  expect(urlOf('places/search', { q: '口袋 公园&' })).toBe(
    '/places/search/index?q=%E5%8F%A3%E8%A2%8B%20%E5%85%AC%E5%9B%AD%26',
  )
  expect(urlOf('places/search', { q: '' })).toBe('/places/search/index')
})

test.each([
  [3, 'navigateTo'],
  [10, 'redirectTo'],
] as const)('with %d pages open, going on is %s', (open, method) => {
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array.from({ length: open }, () => ({})) as never)
  go('places/place', { id: 'gm.rongyin' })
  expect(Taro[method]).toHaveBeenCalledWith({ url: '/places/place/index?id=gm.rongyin' })
})

test('a tab is switched to', () => {
  go('tabs/discover', { kind: 'pocket_park' })
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/tabs/discover/index' })
})
