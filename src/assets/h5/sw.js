// Keeps the app itself on the phone, so that it starts without a network and can show what it kept (see use-api.ts).
// Answers of the API are not kept here: they are somebody's own, and have their date where they are kept.
const KEPT = 'app-1'
const MOST_FILES = 150
const isPart = ({ pathname }) => /\/(js|css|static|covers)\//.test(pathname)

async function keep(request) {
  const cache = await caches.open(KEPT)
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  const files = await cache.keys()
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST_FILES)).map((file) => cache.delete(file)))
  return answer
}

/** Parts carry their content's hash in their names: one that is kept is right. */
const partOf = async (request) => (await caches.match(request)) ?? keep(request)

/** The page itself as it is now; the kept one only when there is no network. */
const pageOf = (request) => keep(request).catch(async () => (await caches.match(request)) ?? Response.error())

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageOf(request))
  else if (isPart(url)) event.respondWith(partOf(request))
})
