import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const isTest = /\.test\.[a-z]+$/

/**
 * Every file under a file or folder, in a fixed order.
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  const names = readdirSync(place).toSorted()
  return names.flatMap((name) => filesUnder(path.join(place, name)))
}

/**
 * A hash over names and contents: the same on every machine, whatever a checkout does to the times of files.
 * @param {string} folder
 * @param {readonly string[]} places relative to the folder; tests under them do not count
 * @param {readonly string[]} more whatever else the result depends on
 */
export function fingerprint(folder, places, more = []) {
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const place of places) {
    for (const file of filesUnder(path.join(folder, place))) {
      if (isTest.test(file)) continue
      hash.update(`\0${path.relative(folder, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}
