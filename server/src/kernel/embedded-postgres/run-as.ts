import { spawnSync } from 'node:child_process'
import { StartError } from '../start-error.ts'

/** The account that PostgreSQL runs under; empty: our own. */
export interface RunAs {
  uid?: number
  gid?: number
}

/** Accounts that a Unix system has already, best first; initdb needs an entry in the list of users, so no number will do. */
const ACCOUNTS = ['postgres', 'nobody']

function idOf(flag: '-u' | '-g', account: string): number | null {
  const answer = spawnSync('id', [flag, account], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout) : null
}

/**
 * PostgreSQL refuses to run as root: then one of the system's own accounts runs it.
 * @throws StartError `no_unprivileged_user` when we are root and there is no such account
 */
export function chooseAccount(): RunAs {
  if (process.getuid?.() !== 0) return {}
  for (const account of ACCOUNTS) {
    const uid = idOf('-u', account)
    const gid = idOf('-g', account)
    if (uid && gid) return { uid, gid }
  }
  throw new StartError(
    'no_unprivileged_user',
    'PostgreSQL 不能以 root 运行，而系统里没有 postgres 或 nobody 用户。请换普通用户启动，或设置 DATABASE_URL。',
    'PostgreSQL does not run as root and there is no account postgres or nobody. Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the account may enter a folder or run a file; asked of the kernel, which knows ACLs and mount options. */
export function mayEnter(path: string, account: RunAs): boolean {
  if (process.platform === 'win32') return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0
}
