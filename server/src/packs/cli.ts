import path from 'node:path'
import { readConfig } from '../config.ts'
import { ensureDataDir } from '../kernel/data-dir.ts'
import { openDatabase } from '../kernel/database.ts'
import { createDb } from '../kernel/db.ts'
import { migrate } from '../kernel/migrate.ts'
import { describeStartError, StartError } from '../kernel/start-error.ts'
import { loadPack } from './check-pack.ts'
import { importPack } from './import.ts'
import { PackError } from './problems.ts'
import { checkedLines, importedLines, problemLines } from './report.ts'

const USAGE = '用法 / usage: npm run pack -- check|import <folder>'
const EXIT_USAGE = 64
const EXIT_DATA = 65

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))

/** Folders count from where the person stands; npm runs scripts of a workspace inside it. */
const resolveFolder = (folder: string): string => path.resolve(process.env.INIT_CWD ?? '.', folder)

async function bringIn(folder: string): Promise<void> {
  const config = readConfig()
  // Before a database is started: most mistakes are in the files.
  loadPack(folder)
  ensureDataDir(config.dataDir)
  const database = await openDatabase(
    config,
    (error) => print([String(error)]),
    new AbortController().signal,
    'as_guest',
  )
  try {
    await migrate(database.pool, config.migrationsDir)
    print(importedLines(await importPack(createDb(database.pool), folder)))
  } finally {
    await database.close()
  }
}

/** @returns the exit code: 0 done, 64 wrong usage, 65 a wrong pack, 69 or 78 no database, 1 a defect */
async function run([command, folder, ...rest]: readonly string[]): Promise<number> {
  if ((command !== 'check' && command !== 'import') || !folder || rest.length > 0) {
    print([USAGE])
    return EXIT_USAGE
  }
  try {
    const full = resolveFolder(folder)
    if (command === 'check') print(checkedLines(loadPack(full)))
    else await bringIn(full)
    return 0
  } catch (error) {
    if (error instanceof PackError) print(problemLines(error.problems))
    else print([error instanceof StartError ? describeStartError(error) : String((error as Error).stack)])
    return error instanceof PackError ? EXIT_DATA : error instanceof StartError ? error.exitCode : 1
  }
}

process.exitCode = await run(process.argv.slice(2))
