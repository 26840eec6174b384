import type { Opening } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'
import { openingAt, parseOpeningHours, type ParsedHours } from './opening-hours.ts'
import { spellOutHolidays } from './public-holidays.ts'

/** Opening hours as a row of places has them, with the pack whose calendar they follow. */
export interface HoursOfPlace {
  pack: string
  opening_hours: string | null
}

/** Answers "is it open?" for one version of the packs; each text is parsed once, and asked once a minute. */
export interface OpeningBook {
  at(place: HoursOfPlace, now: Date): Opening
}

const MINUTE = 60_000
const UNKNOWN: Opening = { openNow: null, closesAt: null, opensAt: null }

async function holidaysByPack({ db }: Pick<Deps, 'db'>): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('calendar_days')
    .select(['pack', 'date'])
    .where('type', '=', 'holiday')
    .orderBy('date')
    .execute()
  const found = new Map<string, string[]>()
  for (const { pack, date } of rows) found.set(pack, [...(found.get(pack) ?? []), date])
  return found
}

function makeBook(holidays: ReadonlyMap<string, readonly string[]>, zone: Deps['zone']): OpeningBook {
  const parsed = new Map<string, ParsedHours | null>()
  let minute = -1
  let answers = new Map<string, Opening>()
  function hoursOf(key: string, pack: string, text: string): ParsedHours | null {
    let hours = parsed.get(key)
    if (hours === undefined) {
      hours = parseOpeningHours(spellOutHolidays(text, holidays.get(pack) ?? []))
      parsed.set(key, hours)
    }
    return hours
  }
  return {
    at({ pack, opening_hours: text }, now) {
      if (text === null) return UNKNOWN
      const asked = Math.floor(now.getTime() / MINUTE)
      if (asked !== minute) [minute, answers] = [asked, new Map()]
      const key = `${pack} ${text}`
      let answer = answers.get(key)
      if (!answer) {
        answer = openingAt(hoursOf(key, pack, text), now, zone)
        answers.set(key, answer)
      }
      return answer
    },
  }
}

/** The book for a version of the packs (see kernel/content-cache.ts). */
export const openingBook = (deps: Pick<Deps, 'db' | 'zone' | 'content'>, version: number): Promise<OpeningBook> =>
  deps.content.at(version, 'opening-book', async () => makeBook(await holidaysByPack(deps), deps.zone))

/** Texts of opening hours that say open now, for `opening_hours = any(…)`, by pack. */
export async function hoursOpenNow(
  deps: Pick<Deps, 'db' | 'zone' | 'content'>,
  version: number,
  now: Date,
): Promise<HoursOfPlace[]> {
  const [book, all] = await Promise.all([openingBook(deps, version), differentHours(deps, version)])
  return all.filter((hours) => book.at(hours, now).openNow)
}

const differentHours = ({ db, content }: Pick<Deps, 'db' | 'content'>, version: number): Promise<HoursOfPlace[]> =>
  content.at(version, 'different-hours', () =>
    db
      .selectFrom('places')
      .select(['pack', 'opening_hours'])
      .distinct()
      .where('retired_at', 'is', null)
      .where('opening_hours', 'is not', null)
      .execute(),
  )
