import { readFileSync } from 'node:fs'
import path from 'node:path'
import { errors } from './errors.ts'
import { api, type RouteSpec } from './index.ts'

const table = readFileSync(path.join(__dirname, '../../docs/error-codes.md'), 'utf8')
const documented = table.split('\n').flatMap((line) => {
  const [, code, status, zh, en] = line.split('|').map((cell) => cell.trim())
  return code?.startsWith('`') ? [[code.slice(1, -1), { status: Number(status), zh, en }] as const] : []
})

test('docs/error-codes.md lists every error as it is, and no other', () => {
  expect(Object.fromEntries(documented)).toEqual(errors)
})

test('every error says something in both languages and has a status of an error', () => {
  for (const { status, zh, en } of Object.values(errors)) {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(zh).toMatch(/[\u4e00-\u9fff].*[。！]$/)
    expect(en).toMatch(/^[A-Z].*\.$/)
  }
})

test('a route that takes input names invalid_input or a code of its own for it', () => {
  for (const [key, spec] of Object.entries(api) as [string, RouteSpec][]) {
    if (spec.query || spec.body) expect([key, spec.errors.length > 0]).toEqual([key, true])
  }
})

test('every reason that a slot can not be booked has an error with the same name', async () => {
  const { Eligibilities } = await import('./offerings.ts')
  for (const reason of Eligibilities) if (reason !== 'free') expect(errors).toHaveProperty(reason)
})
