import { go } from '../shared/platform/navigate'
import { canScan, scanCode } from '../shared/platform/scan'
import { readScanned } from './scanned'

async function scan() {
  const text = await scanCode()
  if (text === null) return
  const target = readScanned(text)
  if (target.route === 'places/search') go('places/search', { q: target.id })
  else go(target.route, { id: target.id })
}

/** Scans a poster's code and goes to what it names; undefined where there is no scanner. */
export const onScan = canScan ? () => void scan() : undefined
