import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'

const DAY_SECONDS = 86_400
/** Built files carry a hash of their content in their names. */
const HASHED = /\.[0-9a-f]{8,}\.\w+$/

/** `/covers/…`: the drawings. `/`: the H5 app, when it was built. */
export async function registerStaticFiles(app: FastifyInstance, { projectRoot, h5Dir }: Config): Promise<void> {
  const covers = path.join(projectRoot, 'server/public/covers')
  await app.register(fastifyStatic, { root: covers, prefix: '/covers/', maxAge: DAY_SECONDS * 1000 })
  if (!existsSync(h5Dir)) return
  await app.register(fastifyStatic, {
    root: h5Dir,
    prefix: '/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.setHeader(
        'cache-control',
        HASHED.test(file) ? `public, max-age=${365 * DAY_SECONDS}, immutable` : 'no-cache',
      )
    },
  })
}
