/** Where a scanned code leads. For the search, `id` is what to search for. */
export interface Scanned {
  route: 'places/place' | 'places/market-day' | 'bookings/slots' | 'cases/detail' | 'places/search'
  id: string
}

const LINK =
  /(places\/place|places\/market-day|bookings\/slots|cases\/detail)(?:\/index)?(?:\.html)?\?(?:[^#]*&)?(?:id|scene)=([^&#]+)/

/** Reads our own links and posters' codes; anything else is words to search for. */
export function readScanned(text: string): Scanned {
  const [, route, id] = LINK.exec(text) ?? []
  if (route && id) return { route: route as Scanned['route'], id: decodeURIComponent(id) }
  return { route: 'places/search', id: text.trim().slice(0, 60) }
}
