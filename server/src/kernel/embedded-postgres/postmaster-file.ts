import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Address } from './address.ts'

/** Whether a process runs; one that belongs to another account runs too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Where the system can tell: whether the process is a server of this very folder. Elsewhere we believe the file. */
function isPostmasterOf(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

/** The process that a lock file names in its first line, if it runs. */
function readLivingPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    return pid > 0 && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/** The process id of the server that works on the folder, or null. */
export function readPostmaster(data: string): number | null {
  const pid = readLivingPid(path.join(data, 'postmaster.pid'))
  return pid !== null && isPostmasterOf(pid, data) ? pid : null
}

/**
 * After a power cut or a killed container the lock files may name a process that is another program now, or one that
 * is dead and waits for a parent. PostgreSQL would take it for a running server: remove such files, and only such.
 */
export function removeMisleadingLocks(data: string, { host, port }: Address): void {
  for (const file of [path.join(data, 'postmaster.pid'), path.join(host, `.s.PGSQL.${port}.lock`)]) {
    const pid = readLivingPid(file)
    if (pid !== null && !isPostmasterOf(pid, data)) rmSync(file, { force: true })
  }
}
