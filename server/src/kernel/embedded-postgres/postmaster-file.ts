import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const fileIn = (data: string): string => path.join(data, 'postmaster.pid')

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

/** The process that the file names, if it runs. */
function readLivingPid(data: string): number | null {
  try {
    const pid = Number(readFileSync(fileIn(data), 'utf8').split('\n')[0])
    return pid > 0 && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/** The process id of the server that works on the folder, or null. */
export function readPostmaster(data: string): number | null {
  const pid = readLivingPid(data)
  return pid !== null && isPostmasterOf(pid, data) ? pid : null
}

/**
 * After a power cut or a killed container the file may name a process that is another program now. PostgreSQL would
 * take it for a running server and refuse to start: remove the file, and only then.
 */
export function removeMisleadingFile(data: string): void {
  const pid = readLivingPid(data)
  if (pid !== null && !isPostmasterOf(pid, data)) rmSync(fileIn(data), { force: true })
}
