import type { Deps } from '../kernel/deps.ts'
import type { Handlers } from '../kernel/route.ts'
import { showAbout } from './about.ts'
import { homeFinder } from './find-home.ts'
import { search } from './search.ts'
import { showHome } from './show-home.ts'
import { showPlace } from './show-place.ts'

/** What is composed of several rooms: home, a place's page, search and "about". */
export function homeHandlers(deps: Deps): Handlers {
  const find = homeFinder(deps)
  return {
    'GET /v1/home': ({ query, context }) => showHome(deps, find, query.near ?? null, context),
    'GET /v1/places/:id': ({ params, query, context }) => showPlace(deps, params.id, query.near, context),
    'GET /v1/search': ({ query, context: { now, language } }) =>
      search(deps, query.q, { near: query.near, now, language }),
    'GET /v1/about': ({ context: { now, language } }) => showAbout(deps, language, now),
  }
}
