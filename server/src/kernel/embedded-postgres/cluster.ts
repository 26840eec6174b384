import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../start-error.ts'
import { isAlive } from './postmaster-file.ts'
import type { Programs } from './programs.ts'
import type { RunAs } from './run-as.ts'

/** The provider `builtin` gives every machine the same order of text, and trigrams that know Chinese. */
const LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
/** What is left to the C library; macOS has no C.UTF-8. */
const SYSTEM_LOCALE: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'C' }

const isCluster = (folder: string): boolean => existsSync(path.join(folder, 'PG_VERSION'))

/** Half-made folders of starts that were cut short. Those of a living process are left alone. */
function removeHalfMade(data: string): void {
  for (const name of readdirSync(path.dirname(data))) {
    const pid = /^data\.half-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(path.join(path.dirname(data), name), { recursive: true, force: true })
  }
}

function runInitdb(programs: Programs, folder: string, account: RunAs, extra: readonly string[]): void {
  const systemLocale = SYSTEM_LOCALE[process.platform] ?? 'C.UTF-8'
  const options = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', ...LOCALE, `--locale=${systemLocale}`, ...extra]
  const answer = spawnSync(programs.initdb, ['-D', folder, ...options], { ...account, cwd: '/', encoding: 'utf8' })
  if (answer.status === 0) return
  const reason = (answer.error?.message ?? answer.stderr).trim().split('\n').at(-1) ?? ''
  throw new StartError(
    'postgres_did_not_start',
    `数据库没有建成：${reason}`,
    `The database could not be created: ${reason}`,
  )
}

/** Made under another name and renamed: whatever ends us in the middle leaves nothing that looks like a cluster. */
function createCluster(programs: Programs, data: string, account: RunAs, extra: readonly string[]): void {
  removeHalfMade(data)
  const half = `${data}.half-${process.pid}`
  mkdirSync(half, { mode: 0o700 })
  if (account.uid !== undefined && account.gid !== undefined) chownSync(half, account.uid, account.gid)
  try {
    runInitdb(programs, half, account, extra)
    renameSync(half, data)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!isCluster(data)) throw error
  }
}

/**
 * Makes the cluster when there is none.
 * @param extra further options of initdb
 * @returns whether it was made just now
 * @throws StartError `postgres_version_differs` when another major version made it, `postgres_did_not_start`
 */
export function ensureCluster(
  programs: Programs,
  data: string,
  account: RunAs,
  extra: readonly string[] = [],
): boolean {
  const isNew = !isCluster(data)
  if (isNew) createCluster(programs, data, account, extra)
  const made = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  if (made === programs.major) return isNew
  throw new StartError(
    'postgres_version_differs',
    `${data} 是 PostgreSQL ${made} 的数据，现在的程序是 ${programs.major}。请先用旧版本导出，再导入。`,
    `${data} was made by PostgreSQL ${made}, the programs are ${programs.major}. Dump it with the old version and restore it.`,
  )
}
