import { randomFillSync } from 'node:crypto'

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/** Random bytes are asked for in advance: every request has an id, and asking costs more than the rest of it. */
const pool = Buffer.alloc(LENGTH * 256)
let used = pool.length

/** A random public id: 16 characters of lower-case Crockford base32, 80 bits. */
export function randomId(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let id = ''
  for (const end = used + LENGTH; used < end; used += 1) id += BASE32[pool.readUInt8(used) % BASE32.length]
  return id
}
