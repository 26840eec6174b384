import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { superuser } from '../src/kernel/embedded-postgres/answer.ts'
import { isAlive } from '../src/kernel/embedded-postgres/postmaster-file.ts'
import { stopPostmaster } from '../src/kernel/embedded-postgres/postmaster.ts'
import { startEmbeddedPostgres } from '../src/kernel/embedded-postgres/start.ts'
import { findProjectRoot } from '../src/kernel/project-root.ts'

const PREFIX = 'zhuiguang-test-'
/** Nothing in it outlives the run, so it need not survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }

export interface TestCluster {
  /** The database `postgres` on it, as its superuser. */
  url: string
  stop(): Promise<void>
}

/** Clusters of runs that were killed: their folder names a process that is gone. */
async function removeOrphans(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const folder = path.join(os.tmpdir(), name)
    await stopPostmaster(path.join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A PostgreSQL of its own for one run of the tests; `stop` leaves nothing behind. Ctrl-C reaches it too. */
export async function startTestCluster(): Promise<TestCluster> {
  await removeOrphans()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`))
  // When root runs the tests, another account runs PostgreSQL and has to get in.
  chmodSync(dataDir, 0o711)
  const postgres = await startEmbeddedPostgres({
    projectRoot: findProjectRoot(),
    dataDir,
    settings: SETTINGS,
    initdbOptions: ['--no-sync'],
    detached: false,
  })
  const { host, port } = postgres.address
  // A socket's folder stands in the query: the host of a URL can not hold slashes.
  const url = `postgres://${superuser.user}@localhost:${port}/${superuser.database}?host=${encodeURIComponent(host)}`
  const stop = async (): Promise<void> => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
    if (postgres.movedTo) rmSync(postgres.movedTo, { recursive: true, force: true })
  }
  return { url, stop }
}
