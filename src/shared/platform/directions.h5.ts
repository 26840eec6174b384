import type { Destination } from './directions'

/** Hands the spot to the maps app of the system (`geo:`), which needs no web service of anybody. */
export function openDirections({ at: [lng, lat], name }: Destination) {
  window.location.href = `geo:${lat},${lng}?q=${lat},${lng}(${encodeURIComponent(name)})`
}
