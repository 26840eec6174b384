import { execFile } from 'node:child_process'
import path from 'node:path'
import { createTestDatabase } from '../../test/database.ts'
import { copyTinyPack, tinyPack, type PackCopy } from '../../test/pack-copy.ts'
import { findProjectRoot } from '../kernel/project-root.ts'

const server = path.join(findProjectRoot(), 'server')

/** `npm run pack -- …` as a person in `folder` types it. */
function pack(args: string[], folder: string, databaseUrl = ''): Promise<{ code: number; output: string }> {
  const env = { ...process.env, INIT_CWD: folder, DATABASE_URL: databaseUrl }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/packs/cli.ts', ...args],
      { cwd: server, env },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    )
  })
}

let copy: PackCopy
beforeEach(() => {
  copy = copyTinyPack()
})
afterEach(() => copy.remove())

test('check counts the rows and samples of a good pack', async () => {
  const { code, output } = await pack(['check', path.basename(tinyPack)], path.dirname(tinyPack))
  expect(output).toMatch(/places +3 行 \/ rows, 3 示例/)
  expect(code).toBe(0)
})

test('check lists every problem of a bad pack with its cell and ends with 65', async () => {
  copy.edit('places.csv', '116.503', 'east')
  copy.edit('notices.csv', '2026-11-20', 'soon')
  const { code, output } = await pack(['check', '.'], copy.folder)
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['notices.csv:2:starts_on:', 'places.csv:2:lng:', '2'])
  expect(code).toBe(65)
})

test('a command that does not exist shows the usage and ends with 64', async () => {
  const { code, output } = await pack(['delete', '.'], copy.folder)
  expect(output).toContain('check|import <folder>')
  expect(code).toBe(64)
})

test('import brings a pack into the database of DATABASE_URL and says what it did', async () => {
  const database = await createTestDatabase()
  try {
    const first = await pack(['import', '.'], copy.folder, database.url)
    expect(first.output).toMatch(/places +新增 3 +改动 0 +不变 0 +停用 0/)
    const second = await pack(['import', '.'], copy.folder, database.url)
    expect(second.output).toMatch(/places +新增 0 +改动 0 +不变 3 +停用 0/)
    expect([first.code, second.code]).toEqual([0, 0])
    expect((await database.pool.query('select id from packs')).rows).toEqual([{ id: 'haitang' }])
  } finally {
    await database.drop()
  }
})

test('a database that does not answer is said in one sentence, without a stack', async () => {
  const { code, output } = await pack(['import', '.'], copy.folder, 'postgres://nobody@127.0.0.1:9/none')
  expect(output).toContain('[database_unreachable]')
  expect(output).not.toContain('    at ')
  expect(code).toBe(69)
})
