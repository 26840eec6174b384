import { randomBytes } from 'node:crypto'

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** A random public id: 16 characters of lower-case Crockford base32, 80 bits. */
export function randomId(): string {
  return Array.from(randomBytes(16), (byte) => BASE32[byte % 32]).join('')
}
