import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { findProjectRoot } from '../../server/src/kernel/project-root.ts'
import { startEmbeddedPostgres } from '../../server/src/kernel/embedded-postgres/start.ts'

const root = findProjectRoot()
const MOST_WAIT_MS = 25_000

/** Waits until the condition holds; the last reason why it did not is in the error. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + MOST_WAIT_MS
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`)
    await delay(20)
  }
}

/** A port that nobody has just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export interface ServerProcess {
  pid: number
  url: string
  /** Everything that it printed so far. */
  output(): string
  untilListening(): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** Its exit code, or the name of the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

function whenEnded(child: ChildProcess): ServerProcess['ended'] {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)))
}

/** A program of the server from its sources, with nothing of our own environment but the path. */
const spawnSource = (file: string, args: string[], env: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', path.join(root, file), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, TMPDIR: os.tmpdir(), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** `npm run pack -- import packs/guangming` on a data folder. */
export async function runImport(dataDir: string): Promise<{ exit: unknown; output: string }> {
  const child = spawnSource('server/src/packs/cli.ts', ['import', path.join(root, 'packs/guangming')], {
    DATA_DIR: dataDir,
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => void (output += chunk))
  return { exit: await whenEnded(child), output }
}

/** The server as it runs in production. */
export function startServerProcess(env: Record<string, string>): ServerProcess {
  const child = spawnSource('server/src/main.ts', [], env)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk))
  const ended = whenEnded(child)
  async function untilListening(): Promise<void> {
    await until('the server listens', () => {
      if (child.exitCode !== null) throw new Error(`the server ended: ${output}`)
      return output.includes('Ctrl-C')
    })
  }
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${env.PORT ?? 8787}`,
    output: () => output,
    untilListening,
    signal: (signal) => void child.kill(signal),
    ended,
  }
}

/** A data folder for one test; `remove` ends the PostgreSQL that may still run in it. */
export function makeDataDir(): { dataDir: string; remove(): Promise<void> } {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'zhuiguang-fault-'))
  // When root runs the tests, another account runs PostgreSQL and has to get in.
  chmodSync(dataDir, 0o711)
  async function remove(): Promise<void> {
    const postgres = await startEmbeddedPostgres({ projectRoot: root, dataDir })
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { dataDir, remove }
}
