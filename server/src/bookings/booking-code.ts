import { randomInt } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH } from '@zhuiguang/contract'

/** A random check-in code, e.g. `K7MX4T`: one of about a thousand million. */
export const randomCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
