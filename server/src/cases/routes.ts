import path from 'node:path'
import type { Deps } from '../kernel/deps.ts'
import type { Handlers } from '../kernel/route.ts'
import { actOnCase } from './act-on-case.ts'
import { localFiles } from './file-store.ts'
import { listCases } from './list-cases.ts'
import { listMatters, showMatter } from './list-matters.ts'
import { sendFile } from './send-file.ts'
import { showCase } from './show-case.ts'
import { submitCase } from './submit-case.ts'
import { suggestMatters } from './suggest-matters.ts'
import { uploadPhoto } from './upload-photo.ts'

/** Matters, requests and their photos. */
export function caseHandlers(deps: Deps): Handlers {
  const files = localFiles(path.join(deps.config.dataDir, 'files'))
  return {
    'GET /v1/matters': async ({ query, context }) => ({ items: await listMatters(deps, context, query) }),
    'GET /v1/matters/:id': ({ params, context }) => showMatter(deps, context, params.id),
    'POST /v1/matters/suggestions': ({ body, context }) => suggestMatters(deps, context, body),
    'POST /v1/cases': ({ body, context }) => submitCase(deps, context, body),
    'GET /v1/cases': ({ query, context }) => listCases(deps, context, query),
    'GET /v1/cases/:id': ({ params, context }) => showCase(deps, context, params.id),
    'POST /v1/cases/:id/actions': ({ params, body, context }) => actOnCase(deps, context, params.id, body),
    'POST /v1/uploads': ({ context }) => uploadPhoto(deps, files, context),
    // A stream in place of JSON, which the contract does not describe.
    'GET /v1/files/:name': async ({ params, query, context, reply }) =>
      (await sendFile(deps, files, { ...params, ...query }, context.now, reply)) as never,
  }
}
