import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Address } from './address.ts'
import { isAlive, readPostmaster } from './postmaster-file.ts'
import type { RunAs } from './run-as.ts'

export interface PostmasterOptions {
  program: string
  home: string
  account: RunAs
  address: Address
  settings: Readonly<Record<string, string | number>>
  /** In a session of its own, so that Ctrl-C in the terminal reaches only us, and we drain first. */
  detached: boolean
}

export const dataFolder = (home: string): string => path.join(home, 'data')
const logFile = (home: string): string => path.join(home, 'postgres.log')

/** A file and not a pipe: the server must be able to write on when we were killed. One older log is kept. */
function openLog(home: string): number {
  if (existsSync(logFile(home))) renameSync(logFile(home), `${logFile(home)}.1`)
  return openSync(logFile(home), 'a', 0o600)
}

/** The last line of the server's log that says why it ended. */
export function lastWords(home: string): string {
  const lines = readFileSync(logFile(home), 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|ERROR|PANIC|postgres:/.test(line)) ?? lines.at(-1) ?? ''
}

function addressSettings({ host, port }: Address): Record<string, string | number> {
  if (!path.isAbsolute(host)) return { listen_addresses: host, port }
  return { listen_addresses: '', port, unix_socket_directories: host, unix_socket_permissions: '0700' }
}

/** Starts the server on the folder; `exitCode` of the result tells whether it has ended. */
export function spawnPostmaster(options: PostmasterOptions): ChildProcess {
  const settings = { ...options.settings, ...addressSettings(options.address) }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openLog(options.home)
  const child = spawn(options.program, ['-D', dataFolder(options.home), ...flags], {
    ...options.account,
    cwd: '/',
    stdio: ['ignore', 'ignore', log],
    detached: options.detached,
  })
  closeSync(log)
  child.on('error', () => undefined)
  child.unref()
  return child
}

async function waitUntilGone(pid: number, data: string, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs
  while (Date.now() < until) {
    if (!isAlive(pid) || readPostmaster(data) === null) return true
    await delay(20)
  }
  return false
}

/** Ends the server of the folder, whoever started it: first with a checkpoint, after 6 s without. */
export async function stopPostmaster(home: string): Promise<void> {
  const data = dataFolder(home)
  const pid = readPostmaster(data)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  if (await waitUntilGone(pid, data, 6_000)) return
  process.kill(pid, 'SIGQUIT')
  await waitUntilGone(pid, data, 2_000)
}
