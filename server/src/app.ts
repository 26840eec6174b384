import multipart from '@fastify/multipart'
import { UPLOAD_BYTES_MAX } from '@zhuiguang/contract'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { accountHandlers } from './accounts/routes.ts'
import { bookingHandlers } from './bookings/routes.ts'
import { caseHandlers } from './cases/routes.ts'
import { homeHandlers } from './home/routes.ts'
import { systemClock } from './kernel/clock.ts'
import { contentCache } from './kernel/content-cache.ts'
import type { Deps } from './kernel/deps.ts'
import { registerErrors } from './kernel/error-handler.ts'
import { registerHealth } from './kernel/health.ts'
import { registerOpenApi } from './kernel/openapi-document.ts'
import { randomId } from './kernel/ids.ts'
import { registerRoutes } from './kernel/route.ts'
import { registerStaticFiles } from './kernel/static-files.ts'
import { registerSecurityHeaders } from './kernel/security-headers.ts'
import { makeTokens } from './kernel/tokens.ts'
import { zonedTime } from './kernel/zoned-time.ts'
import { marketDayHandlers } from './market-days/routes.ts'
import { placeHandlers } from './places/routes.ts'

const JSON_BODY_BYTES_MAX = 64 * 1024

export type AppOptions = Pick<Deps, 'config' | 'pool' | 'db'> & {
  tokenSecret: string
  clock?: Deps['clock']
  /** Refuses to send what the contract does not describe: slower, for tests and development. */
  checkAnswers?: boolean
}

function makeDeps({ config, pool, db, tokenSecret, clock = systemClock }: AppOptions): Deps {
  return {
    config,
    pool,
    db,
    clock,
    zone: zonedTime(config.timeZone),
    content: contentCache(pool),
    tokens: makeTokens(tokenSecret),
  }
}

/** The whole API and the H5 app on one Fastify instance, not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const deps = makeDeps(options)
  const { config } = deps
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_BODY_BYTES_MAX,
    genReqId: randomId,
    // longer than any header allows, so that a long id is refused by the contract, in its words
    routerOptions: { maxParamLength: 20_000 },
    forceCloseConnections: 'idle',
  })
  // valibot validates in kernel/route.ts; the JSON schemas are for the OpenAPI document.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  registerErrors(app)
  await registerOpenApi(app)
  registerSecurityHeaders(app)
  await app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_BYTES_MAX, fields: 0 } })
  registerHealth(app, deps)
  for (const handlers of [
    accountHandlers,
    placeHandlers,
    marketDayHandlers,
    homeHandlers,
    caseHandlers,
    bookingHandlers,
  ]) {
    registerRoutes(app, deps, handlers(deps), options.checkAnswers)
  }
  await registerStaticFiles(app, config)
  return app
}
