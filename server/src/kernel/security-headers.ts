import type { FastifyInstance } from 'fastify'

/**
 * What every answer tells browsers. Set by hand, as one object: a plugin that sets a dozen headers one by one on the raw
 * response costs as much as the whole of a cached answer (`npm run bench` shows it).
 */
const HEADERS = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Puts them on every answer: of the API, of files and of errors. */
export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS)
    done()
  })
}
