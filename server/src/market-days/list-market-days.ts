import type { Api, MarketDayCard, RouteParsed } from '@zhuiguang/contract'
import * as v from 'valibot'
import type { Context } from '../kernel/context.ts'
import { readCursor, writeCursor } from '../kernel/cursor.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { radiusAroundNothing } from '../places/list-places.ts'
import { findMarketDays } from './market-day-store.ts'
import { marketDayCards } from './market-day-view.ts'

export type MarketDayQuery = RouteParsed<Api['GET /v1/market-days']>['query']

const DAYS = 30
const Keys = v.strictTuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

/** Days that every calendar here can count with. */
const [FIRST_DAY, LAST_DAY] = ['2000-01-01', '2099-12-31']

function checkDay(name: 'from' | 'to', day: string, language: Context['language']): void {
  if (day >= FIRST_DAY && day <= LAST_DAY) return
  const message = language === 'zh' ? `应在 ${FIRST_DAY} 到 ${LAST_DAY} 之间` : `expected ${FIRST_DAY} to ${LAST_DAY}`
  throw new ApiError('invalid_input', { fields: { [`query.${name}`]: message } })
}

/** The days asked for, as instants: from the beginning of the first to the end of the last. */
function span(
  { from, to }: MarketDayQuery,
  { now, language }: Context,
  zone: Deps['zone'],
): { from: Date; before: Date } {
  const first = from ?? zone.date(now)
  const last = to ?? zone.addDays(first, DAYS)
  checkDay('from', first, language)
  checkDay('to', last, language)
  if (last < first) {
    const message = language === 'zh' ? '不能早于 from' : 'must not be before from'
    throw new ApiError('invalid_input', { fields: { 'query.to': message } })
  }
  return { from: zone.at(first, '00:00'), before: zone.at(zone.addDays(last, 1), '00:00') }
}

/**
 * A page of market days in order of time; cancelled ones are there with their reason.
 * @throws ApiError `cursor_broken`; `invalid_input` for days in the wrong order or a radius around nothing
 */
export async function listMarketDays(
  deps: Pick<Deps, 'db' | 'zone'>,
  query: MarketDayQuery,
  context: Context,
): Promise<{ items: MarketDayCard[]; nextCursor: string | null }> {
  const { near, radius, limit, cursor, from, to } = query
  if (radius !== undefined && !near) throw radiusAroundNothing(context.language)
  const days = span(query, context, deps.zone)
  const list = ['market-days', near, radius, from, to]
  const keys = cursor === undefined ? undefined : readCursor(Keys, list, cursor)
  const rows = await findMarketDays(deps.db, {
    ...days,
    around: near && radius !== undefined ? { point: near, radius } : undefined,
    after: keys && { startsAt: keys[0], id: keys[1] },
    limit: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const { language, now } = context
  return {
    items: await marketDayCards(deps, shown, { language, now, near }),
    nextCursor: last ? writeCursor(list, [last.starts_at.toISOString(), last.id]) : null,
  }
}
