import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { StartError } from '../start-error.ts'
import type { RunAs } from './run-as.ts'

/** The address of a Unix socket has room for 103 bytes on macOS; the folder leaves space for `/.s.PGSQL.5432`. */
const LONGEST = 80

/**
 * A private folder with a short path for the socket, the same for the same cluster, so that an orphan is found again.
 * @throws StartError `postgres_did_not_start` when somebody else's folder has its name
 */
export function ensureSocketFolder(home: string, account: RunAs): string {
  const name = `zhuiguang-${createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 10)}`
  const inTemp = path.join(os.tmpdir(), name)
  const folder = inTemp.length <= LONGEST ? inTemp : path.join('/tmp', name)
  const owner = account.uid ?? process.getuid?.()
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
    chmodSync(folder, 0o700)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const stat = lstatSync(folder)
  if (stat.isDirectory() && stat.uid === owner) return folder
  throw new StartError(
    'postgres_did_not_start',
    `${folder} 属于别的用户，数据库的连接放不进去。请删掉它再启动。`,
    `${folder} belongs to somebody else, so the database can not listen there. Remove it and start again.`,
  )
}
