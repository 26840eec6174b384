import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** OpenAPI 3.1 at `/v1/openapi.json`, made from the contract, and a page to read it at `/docs`. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '追光邻里 API',
        version: '1',
        description:
          'Resident services of a sub-district. Coordinates are GCJ-02 [lng, lat]; times are ISO 8601 with offset; money is integer fen.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
