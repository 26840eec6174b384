/** How the app can look; each is a set of remembered choices. */
export const looks = {
  normal: { theme: 'light' },
  elder: { theme: 'light', elder: true },
  dark: { theme: 'dark' },
  'elder-dark': { theme: 'dark', elder: true },
  english: { theme: 'light', language: 'en' },
} as const
export type Look = keyof typeof looks

/** In front of 榕荫棋园, in the community 碧眼. GCJ-02. */
export const NEAR: readonly [number, number] = [113.965, 22.7325]

export interface Person {
  session: { token: string }
  bookingId: string
  caseId: string
}

async function send<T>(base: string, method: 'GET' | 'POST', path: string, token?: string, body?: object): Promise<T> {
  const answer = await fetch(base + path, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

interface Suggestions {
  items: { matter: { id: string } }[]
}
interface Offerings {
  items: { id: string; next: { slotId: string; remaining: number } | null }[]
}
const freeCourse = async (base: string) => {
  const { items } = await send<Offerings>(base, 'GET', '/v1/offerings?kind=course&limit=50')
  const course = items.find(({ next }) => next && next.remaining > 0)
  if (!course?.next) throw new Error('no course has a free seat')
  return { id: course.id, slotId: course.next.slotId }
}

/** Somebody with a booking and a request, so that every part of every page has something to show. */
export async function aPerson(base: string, persona: string): Promise<Person> {
  const session = await send<Person['session']>(base, 'POST', '/v1/sessions', undefined, { grant: 'demo', persona })
  const { slotId } = await freeCourse(base)
  const booking = await send<{ id: string }>(base, 'POST', `/v1/slots/${slotId}/bookings`, session.token, {})
  const text = '棋园大榕树旁边的路灯不亮了，晚上看不清台阶'
  const { items } = await send<Suggestions>(base, 'POST', '/v1/matters/suggestions', undefined, { text })
  const matterId = items[0]?.matter.id
  const request = { text, location: NEAR, ...(matterId && { matterId }) }
  const filed = await send<{ id: string }>(base, 'POST', '/v1/cases', session.token, await answered(base, request))
  return { session, bookingId: booking.id, caseId: filed.id }
}

/** Answers the required questions of the matter with the last option, the harmless one. */
async function answered(base: string, request: { matterId?: string }) {
  if (!request.matterId) return request
  const { questions } = await send<{ questions: { key: string; required: boolean; options: { value: string }[] }[] }>(
    base,
    'GET',
    `/v1/matters/${request.matterId}`,
  )
  const answers = Object.fromEntries(
    questions.filter(({ required }) => required).map(({ key, options }) => [key, options.at(-1)?.value ?? '是']),
  )
  return { ...request, answers }
}

/** Every page by name, with the address it opens at. */
export async function pagesOf(base: string, { bookingId, caseId }: Person): Promise<Record<string, string>> {
  const { items: days } = await send<{ items: { id: string }[] }>(base, 'GET', '/v1/market-days?limit=1')
  const course = await freeCourse(base)
  return {
    home: 'tabs/home/index',
    discover: 'tabs/discover/index',
    services: 'tabs/services/index',
    me: 'tabs/me/index',
    place: 'places/place/index?id=gm.rongyin',
    'market-day': `places/market-day/index?id=${days[0]?.id}`,
    'market-days': 'places/market-days/index',
    search: 'places/search/index?q=公园',
    'case-new': 'cases/new/index',
    'case-list': 'cases/list/index',
    case: `cases/detail/index?id=${caseId}`,
    catalogue: 'bookings/catalogue/index?kind=course',
    slots: `bookings/slots/index?id=${course.id}`,
    booking: `bookings/detail/index?id=${bookingId}`,
    'booking-list': 'bookings/list/index',
    'sign-in': 'account/sign-in/index',
    about: 'account/about/index',
    privacy: 'account/about/index?section=privacy',
    settings: 'account/settings/index',
    business: 'business/overview/index',
  }
}
