/** The name that the worker keeps the app's files under (sw.js). */
const KEPT = 'app-1'

/** What the page has loaded before a worker was there to keep it: the page itself and its parts, no answers of the API. */
function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = loaded.filter((url) => url.startsWith(location.origin) && !url.includes('/v1/'))
  return [location.origin + location.pathname, ...new Set(own)]
}

async function keepAll() {
  await navigator.serviceWorker.register('./sw.js')
  const cache = await caches.open(KEPT)
  await cache.addAll(loadedFiles())
}

/** Lets a worker keep the app on the phone, so that it starts without a network. */
export function keepApp() {
  if (!('serviceWorker' in navigator)) return
  // a browser that forbids workers still runs the app
  addEventListener('load', () => void keepAll().catch(() => undefined))
}
