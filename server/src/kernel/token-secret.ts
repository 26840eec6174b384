import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = 'token-secret'

/** Written only when there is none, so that two starts at once agree on one. */
function readOrCreate(file: string): string {
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/**
 * What this deployment signs its tokens with: TOKEN_SECRET when it is given (several nodes must share one), else a
 * random one of 43 characters that is kept in the data folder.
 * @param dataDir a folder that exists and is writable
 */
export const loadTokenSecret = (given: string | null, dataDir: string): string =>
  given ?? readOrCreate(path.join(dataDir, FILE))
