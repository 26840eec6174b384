import { locate } from './platform/location'
import { usePreferences } from './preferences'

/** Asks the phone where it is and remembers that; false when the person would rather not say. */
export async function findMe(): Promise<boolean> {
  const found = await locate()
  if (found.refused) return false
  usePreferences.getState().choose({ place: { at: found.at, name: '' } })
  return true
}
