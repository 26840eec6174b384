import { randomInt } from 'node:crypto'

/** What somebody is called who has told us no name: `街坊 2207`. */
export const randomDisplayName = (): string => `街坊 ${String(randomInt(10_000)).padStart(4, '0')}`
