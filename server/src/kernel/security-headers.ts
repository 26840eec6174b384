import type { FastifyInstance } from 'fastify'

/**
 * What every answer tells browsers. Set by hand, as one object: a plugin that sets a dozen headers one by one on the raw
 * response costs as much as the whole of a cached answer (`npm run bench` shows it).
 */
const EVERYWHERE = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

/** What only a page or a file that a browser shows needs to say. */
const SHOWN = {
  ...EVERYWHERE,
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Puts them on every answer: of the API, of files and of errors. Data is not shown by browsers, so it needs fewer. */
export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/v1/') ? EVERYWHERE : SHOWN)
    done()
  })
}
