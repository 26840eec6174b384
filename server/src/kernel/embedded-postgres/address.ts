import { createHash } from 'node:crypto'
import type { RunAs } from './run-as.ts'
import { ensureSocketFolder } from './socket-folder.ts'

/** How the server is reached: a socket in a private folder, or TCP on this machine where there are no sockets. */
export interface Address {
  host: string
  port: number
}

const FIRST_PRIVATE_PORT = 49_152
const PORTS = 16_000

/** Windows has no socket folders that keep others out: there it is a port for each folder, on this machine only. */
export function addressOf(home: string, account: RunAs): Address {
  if (process.platform !== 'win32') return { host: ensureSocketFolder(home, account), port: 5432 }
  const number = createHash('sha256').update(home).digest().readUInt16BE(0)
  return { host: '127.0.0.1', port: FIRST_PRIVATE_PORT + (number % PORTS) }
}
