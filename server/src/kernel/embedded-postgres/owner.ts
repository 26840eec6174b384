import { Client } from 'pg'
import { StartError } from '../start-error.ts'
import { superuser } from './answer.ts'
import type { Address } from './address.ts'

/** Key of the session lock that one server of ours holds on the cluster; any number that nothing else uses. */
const OWNER_LOCK = 870_001

const holder = `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
  where l.locktype = 'advisory' and l.objid = ${OWNER_LOCK} and l.granted limit 1`

function inUse(dataDir: string, name: string | undefined): StartError {
  const pid = name?.split(' ').at(-1) ?? '?'
  return new StartError(
    'data_dir_in_use',
    `${dataDir} 正由另一个追光邻里使用（进程 ${pid}）。请先停掉它，或为这一个设置别的 DATA_DIR 和 PORT。`,
    `${dataDir} is in use by another server (process ${pid}). Stop that one, or give this one its own DATA_DIR and PORT.`,
  )
}

/** Where a second process is refused, and where it is a guest of the first. */
export type Sharing = 'alone' | 'as_guest'

/**
 * Makes us the only server on this folder. The lock lives in a session of PostgreSQL: it goes with the process,
 * however that ends, and leaves no file behind.
 * @returns how to give it up; null for a guest of the one who has it
 * @throws StartError `data_dir_in_use`
 */
export async function becomeOwner(
  address: Address,
  dataDir: string,
  sharing: Sharing,
): Promise<(() => Promise<void>) | null> {
  const client = new Client({ ...address, ...superuser, application_name: `zhuiguang ${process.pid}` })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ won: boolean }>(`select pg_try_advisory_lock(${OWNER_LOCK}) as won`)
  if (!rows[0]?.won) {
    const other = await client.query<{ name: string }>(holder)
    await client.end()
    if (sharing === 'as_guest') return null
    throw inUse(dataDir, other.rows[0]?.name)
  }
  return () => client.end().catch(() => undefined)
}
