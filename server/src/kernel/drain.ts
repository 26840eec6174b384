import type { FastifyInstance } from 'fastify'

/** How long requests that are under way may still take. */
const DRAIN_MS = 5_000
const SWEEP_MS = 50

/**
 * Takes no new connection, lets requests under way end, then closes the app. A browser keeps its connections open and
 * would hold the close for over a minute: they are swept as soon as they are idle, and cut after `withinMs`.
 */
export async function drain(app: FastifyInstance, withinMs = DRAIN_MS): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS)
  const cut = setTimeout(() => app.server.closeAllConnections(), withinMs)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
