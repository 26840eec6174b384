import * as v from 'valibot'
import { AreaRef } from './areas.ts'
import { Booking } from './bookings.ts'
import { CaseCard } from './cases.ts'
import { Id, IsoDateTime, LngLatText, text } from './common.ts'
import { MarketDayCard } from './market-days.ts'
import { Matter } from './matters.ts'
import { OfferingCard } from './offerings.ts'
import { PlaceCard } from './places.ts'
import { routes } from './route.ts'

export const Home = v.object({
  /** The community that `near` lies in; null outside the service area. */
  community: v.nullable(AreaRef),
  notice: v.nullable(v.object({ id: Id, text: v.string() })),
  nextBooking: v.nullable(Booking),
  cases: v.object({ items: v.array(CaseCard), total: v.number() }),
  places: v.array(PlaceCard),
  marketDays: v.array(MarketDayCard),
  courses: v.array(OfferingCard),
  hall: v.object({ name: v.string(), phone: v.string() }),
  generatedAt: IsoDateTime,
})
export type Home = v.InferOutput<typeof Home>

export const SearchResults = v.object({
  places: v.array(PlaceCard),
  marketDays: v.array(MarketDayCard),
  offerings: v.array(OfferingCard),
  matters: v.array(Matter),
})
export type SearchResults = v.InferOutput<typeof SearchResults>

export const homeRoutes = routes({
  'GET /v1/home': {
    summary: 'Everything that the home tab shows',
    tag: 'home',
    auth: 'optional',
    query: v.object({ near: v.optional(LngLatText) }),
    response: Home,
    errors: ['invalid_input', 'outside_the_world'],
  },
  'GET /v1/search': {
    summary: 'Places, market days, offerings and matters by Chinese words, pinyin or initials',
    tag: 'home',
    auth: 'none',
    query: v.object({ q: text(1, 60), near: v.optional(LngLatText) }),
    response: SearchResults,
    errors: ['invalid_input', 'outside_the_world'],
  },
})
