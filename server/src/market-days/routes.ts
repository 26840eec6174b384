import type { Deps } from '../kernel/deps.ts'
import type { Handlers } from '../kernel/route.ts'
import { listMarketDays } from './list-market-days.ts'
import { showMarketDay } from './show-market-day.ts'

/** Market days: the list and one of them. */
export function marketDayHandlers(deps: Deps): Handlers {
  return {
    'GET /v1/market-days': ({ query, context }) => listMarketDays(deps, query, context),
    'GET /v1/market-days/:id': ({ params, query, context }) => showMarketDay(deps, params.id, query.near, context),
  }
}
