import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ErrorSpec } from './error-spec.ts'
import { errors } from './errors.ts'
import { api, Eligibilities, type RouteSpec } from './index.ts'

const table = readFileSync(path.join(__dirname, '../../docs/error-codes.md'), 'utf8')
const documented = table.split('\n').flatMap((line) => {
  const [, code, status, zh, en] = line.split('|').map((cell) => cell.trim())
  return code?.startsWith('`') ? [[code.slice(1, -1), { status: Number(status), zh, en }] as const] : []
})

test('docs/error-codes.md lists every error as it is, and no other', () => {
  expect(Object.fromEntries(documented)).toEqual(errors)
})

const isSaid = ({ zh, en }: ErrorSpec) => /[\u4e00-\u9fff].*[。！]$/.test(zh) && /^[A-Z].*\.$/.test(en)

test('every error says something in both languages and has a status of an error', () => {
  const all: ErrorSpec[] = Object.values(errors)
  expect(all.filter((error) => error.status < 400 || !isSaid(error))).toEqual([])
})

test('a route that takes input names an error for it', () => {
  const specs = Object.entries(api) as [string, RouteSpec][]
  const silent = specs.filter(([, { query, body, errors: named }]) => (query ?? body) && named.length === 0)
  expect(silent.map(([key]) => key)).toEqual([])
})

test('every reason that a slot can not be booked has an error with the same name', () => {
  const reasons = Eligibilities.filter((reason) => reason !== 'free')
  expect(Object.keys(errors)).toEqual(expect.arrayContaining(reasons))
})
