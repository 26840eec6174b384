import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { api } from '@zhuiguang/contract'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createTestDatabase } from './database.ts'

interface Document {
  openapi: string
  paths: Record<string, Record<string, { responses: object }>>
}

async function fetchDocument(): Promise<Document> {
  const database = await createTestDatabase()
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const app = await buildApp({
    config,
    pool: database.pool,
    db: database.db,
    tokenSecret: 'a secret of the tests, long enough',
  })
  try {
    return (await app.inject('/v1/openapi.json')).json()
  } finally {
    await app.close()
    await database.drop()
  }
}

/** What a public linter says, with its recommended rules; it is told not to call home. */
async function lint(
  document: Document,
): Promise<{ totals: { errors: number }; problems: { message: string; severity: string }[] }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhuiguang-openapi-'))
  const file = path.join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document))
  const program = createRequire(__filename).resolve('@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const run = promisify(execFile)(process.execPath, [program, 'lint', file, '--extends=recommended', '--format=json'], {
    env,
    cwd: folder,
  })
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  rmSync(folder, { recursive: true })
  return JSON.parse(stdout)
}

let document: Document
beforeAll(async () => {
  document = await fetchDocument()
}, 60_000)

test('every route of the contract is in the OpenAPI document, and no other', () => {
  const described = Object.entries(document.paths).flatMap(([url, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${url.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(described.sort()).toEqual(Object.keys(api).sort())
})

test('a public linter finds no error in the OpenAPI document', async () => {
  const { totals, problems } = await lint(document)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(totals.errors).toBe(0)
  expect(document.openapi).toMatch(/^3\.1/)
}, 60_000)
