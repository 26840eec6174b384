import { aboutRoutes } from './about.ts'
import { accountRoutes } from './accounts.ts'
import { areaRoutes } from './areas.ts'
import { bookingRoutes } from './bookings.ts'
import { caseRoutes } from './cases.ts'
import { homeRoutes } from './home.ts'
import { marketDayRoutes } from './market-days.ts'
import { matterRoutes } from './matters.ts'
import { offeringRoutes } from './offerings.ts'
import { placeRoutes } from './places.ts'
import { fileRoutes, uploadRoutes } from './uploads.ts'

/** Every route of the API, by `'METHOD /path'`. */
export const api = {
  ...aboutRoutes,
  ...accountRoutes,
  ...areaRoutes,
  ...placeRoutes,
  ...marketDayRoutes,
  ...homeRoutes,
  ...matterRoutes,
  ...caseRoutes,
  ...uploadRoutes,
  ...fileRoutes,
  ...offeringRoutes,
  ...bookingRoutes,
} as const
export type Api = typeof api
export type RouteKey = keyof Api

export * from './about.ts'
export * from './accounts.ts'
export * from './areas.ts'
export * from './bookings.ts'
export * from './case-states.ts'
export * from './cases.ts'
export * from './common.ts'
export * from './error-spec.ts'
export * from './errors.ts'
export * from './home.ts'
export * from './market-days.ts'
export * from './matters.ts'
export * from './offerings.ts'
export * from './places.ts'
export * from './route.ts'
export * from './uploads.ts'
