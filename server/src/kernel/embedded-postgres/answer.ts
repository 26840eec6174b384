import { Client } from 'pg'
import type { Address } from './address.ts'

/** What a server says when it starts or stops: it is there, but not for us yet. */
const CANNOT_CONNECT_NOW = '57P03'

/** The one account of the embedded cluster. Only the owner of the socket's folder comes as far as here. */
export const superuser = { user: 'postgres', database: 'postgres' } as const

/** Asks the server at the address once: does it take connections, is it there but busy, or is nobody there? */
export async function askServer(address: Address): Promise<'ready' | 'busy' | 'nobody'> {
  const client = new Client({ ...address, ...superuser, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    return (error as { code?: string }).code === CANNOT_CONNECT_NOW ? 'busy' : 'nobody'
  }
}
