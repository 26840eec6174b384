import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadTokenSecret } from './token-secret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a secret is made once, is long, and only its owner may read it', () => {
  const first = loadTokenSecret(null, folder)
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect(loadTokenSecret(null, folder)).toBe(first)
  expect(statSync(path.join(folder, 'token-secret')).mode & 0o777).toBe(0o600)
})

test('the given secret counts and nothing is written', () => {
  expect(loadTokenSecret('given', folder)).toBe('given')
  expect(() => statSync(path.join(folder, 'token-secret'))).toThrow('ENOENT')
})
