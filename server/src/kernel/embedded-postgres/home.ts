import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { mayEnter, type RunAs } from './run-as.ts'

/** Where root keeps what services own, on Linux and on macOS. */
const SYSTEM_FOLDERS = ['/var/lib', '/var/db']
const POINTER = 'moved-to'

function makeEnterable(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
}

function newShelter(account: RunAs): string {
  const system = SYSTEM_FOLDERS.find((folder) => existsSync(folder) && mayEnter(folder, account)) ?? os.tmpdir()
  return path.join(system, 'zhuiguang', randomBytes(5).toString('hex'))
}

/**
 * The folder of the cluster, its log and a copy of the programs: `wanted`, unless we are root and the account that runs
 * PostgreSQL may not enter it (a checkout under /root). Then it is a folder of the system, and `wanted/moved-to` names it.
 */
export function findHome(wanted: string, account: RunAs): { home: string; moved: boolean } {
  mkdirSync(wanted, { recursive: true })
  const pointer = path.join(wanted, POINTER)
  if (existsSync(pointer)) {
    const home = readFileSync(pointer, 'utf8').trim()
    makeEnterable(home)
    return { home, moved: true }
  }
  if (account.uid === undefined || mayEnter(wanted, account)) return { home: wanted, moved: false }
  const home = newShelter(account)
  makeEnterable(path.dirname(home))
  makeEnterable(home)
  writeFileSync(pointer, `${home}\n`)
  return { home, moved: true }
}
