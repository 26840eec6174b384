import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import { addressOf, type Address } from './address.ts'
import { askServer } from './answer.ts'
import { ensureCluster } from './cluster.ts'
import { findHome } from './home.ts'
import { becomeOwner, type Sharing } from './owner.ts'
import { readPostmaster, removeMisleadingLocks } from './postmaster-file.ts'
import { dataFolder, lastWords, spawnPostmaster, stopPostmaster, type PostmasterOptions } from './postmaster.ts'
import { findPrograms } from './programs.ts'
import { chooseAccount } from './run-as.ts'

/** A crashed cluster replays its log before it answers; that may take a while on a slow disk. */
const RECOVERY_MS = 120_000
/** Processes of a killed server need a moment to notice, and keep the next one out until then. */
const MOST_SPAWNS = 8
const RESPAWN_MS = 300

const SETTINGS = {
  max_connections: 100,
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export interface EmbeddedOptions {
  projectRoot: string
  dataDir: string
  settings?: Readonly<Record<string, string | number>>
  initdbOptions?: readonly string[]
  detached?: boolean
  /** `as_guest`: a server of ours may work on the folder already, and then it is the one to end PostgreSQL. */
  sharing?: Sharing
}

export interface EmbeddedPostgres {
  address: Address
  /** Whether the server ran already: left over by a server of ours that was killed. */
  adopted: boolean
  /** Where the cluster is, when the account that runs it may not enter `dataDir`; else null. */
  movedTo: string | null
  /** Ends PostgreSQL and gives the folder free. */
  stop(): Promise<void>
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null || !child.pid

function didNotStart(home: string): StartError {
  const reason = lastWords(home)
  return new StartError('postgres_did_not_start', `数据库没有启动：${reason}`, `PostgreSQL did not start: ${reason}`)
}

/** Waits for a server that answers, and starts one whenever there is none. Says whether it was there before us. */
async function untilReady(options: PostmasterOptions): Promise<{ adopted: boolean }> {
  const data = dataFolder(options.home)
  const until = Date.now() + RECOVERY_MS
  let child: ChildProcess | null = null
  let spawns = 0
  while (Date.now() < until) {
    if ((await askServer(options.address)) === 'ready') return { adopted: child === null || hasEnded(child) }
    if (readPostmaster(data) === null && (child === null || hasEnded(child))) {
      if (spawns++ === MOST_SPAWNS) throw didNotStart(options.home)
      if (child !== null) await delay(RESPAWN_MS)
      removeMisleadingLocks(data, options.address)
      child = spawnPostmaster(options)
    }
    await delay(15)
  }
  throw didNotStart(options.home)
}

/**
 * Starts the PostgreSQL that npm brought, in `dataDir/postgres`, or adopts the one that a killed server left behind.
 * @throws StartError when the platform, the account, the folder or the cluster does not allow it, or when another
 *   server of ours works on the folder (`data_dir_in_use`)
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = chooseAccount()
  const { home, moved } = findHome(path.join(options.dataDir, 'postgres'), account)
  const programs = findPrograms(options.projectRoot, home, account)
  ensureCluster(programs, dataFolder(home), account, options.initdbOptions)
  const address = addressOf(home, account)
  const settings = { ...SETTINGS, ...options.settings }
  const { detached = true, sharing = 'alone' } = options
  const { adopted } = await untilReady({ program: programs.postgres, home, account, address, settings, detached })
  const release = await becomeOwner(address, options.dataDir, sharing)
  async function stop(): Promise<void> {
    if (release === null) return
    await release()
    await stopPostmaster(home)
    if (path.isAbsolute(address.host)) rmSync(address.host, { recursive: true, force: true })
  }
  return { address, adopted, movedTo: moved ? home : null, stop }
}
