import { toJsonSchema } from '@valibot/to-json-schema'
import { errors, type RouteSpec } from '@zhuiguang/contract'
import type { GenericSchema } from 'valibot'

const json = (schema: GenericSchema, typeMode: 'input' | 'output') => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode, target: 'draft-2020-12' })
  return rest
}

const errorSchema = {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { type: 'string', enum: Object.keys(errors) },
    message: { type: 'string' },
    fields: { type: 'object', additionalProperties: { type: 'string' } },
    phone: { type: 'string' },
    requestId: { type: 'string' },
  },
}

const ALWAYS = ['internal', 'database_unreachable'] as const

function responses(spec: RouteSpec): Record<string, unknown> {
  const success = spec.status ?? (spec.response ? 200 : 204)
  const codes = [
    ...spec.errors,
    ...ALWAYS,
    ...(spec.auth === 'person' ? (['not_signed_in', 'token_expired', 'token_invalid'] as const) : []),
  ]
  const byStatus = groupByStatus(codes)
  return {
    [success]: spec.response
      ? { description: spec.summary, ...json(spec.response, 'input') }
      : { description: spec.summary, type: 'null' },
    ...Object.fromEntries(
      [...byStatus].map(([status, list]) => [status, { description: [...new Set(list)].join(', '), ...errorSchema }]),
    ),
  }
}

function groupByStatus<C extends keyof typeof errors>(codes: readonly C[]): Map<number, C[]> {
  const groups = new Map<number, C[]>()
  for (const code of codes) groups.set(errors[code].status, [...(groups.get(errors[code].status) ?? []), code])
  return groups
}

/** What Fastify and the OpenAPI document need to know about a route. Validation itself is valibot's. */
export function operationSchema(spec: RouteSpec): Record<string, unknown> {
  return {
    summary: spec.summary,
    tags: [spec.tag],
    ...(spec.params && { params: json(spec.params, 'input') }),
    ...(spec.query && { querystring: json(spec.query, 'input') }),
    ...(spec.body && { body: json(spec.body, 'input') }),
    ...(spec.idempotent && {
      headers: { type: 'object', properties: { 'idempotency-key': { type: 'string', minLength: 8, maxLength: 100 } } },
    }),
    ...(spec.file && {
      consumes: ['multipart/form-data'],
      body: {
        type: 'object',
        required: [spec.file],
        properties: { [spec.file]: { type: 'string', format: 'binary' } },
      },
    }),
    response: responses(spec),
    security: spec.auth === 'none' ? [] : spec.auth === 'person' ? [{ bearer: [] }] : [{}, { bearer: [] }],
  }
}
