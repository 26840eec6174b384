/** Every page by its folder, with the query that it takes. A page that is not here can not be gone to. */
export interface Routes {
  'tabs/home': object
  'tabs/discover': { kind?: string; map?: string }
  'tabs/services': object
  'tabs/me': object
  'places/place': { id: string }
  'places/market-day': { id: string }
  'places/market-days': object
  'places/search': { q?: string }
  'cases/new': { placeId?: string; matterId?: string; text?: string }
  'cases/list': object
  'cases/detail': { id: string; fresh?: string }
  'bookings/catalogue': { kind?: string; placeId?: string }
  'bookings/slots': { id: string; slotId?: string; date?: string }
  'bookings/detail': { id: string; fresh?: string }
  'bookings/list': object
  'account/sign-in': object
  'account/about': { section?: string }
  'account/settings': object
  'business/overview': object
}
export type RouteName = keyof Routes
export type TabName = Extract<RouteName, `tabs/${string}`>

/** `/places/place/index?id=…`; empty values are left out. */
export function urlOf<R extends RouteName>(route: R, query: Routes[R]) {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
  return `/${route}/index${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
