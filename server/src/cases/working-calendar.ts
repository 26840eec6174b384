import chineseDays from 'chinese-days'
import type { Deps } from '../kernel/deps.ts'
import type { WorkCalendar } from './case-deadlines.ts'

const SATURDAY = 6

const isWeekday = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day > 0 && day < SATURDAY
}
/** The library reads a plain date as midnight UTC and then asks the machine's clock: noon without a zone is that date anywhere. */
const noonOf = (date: string): string => `${date}T12:00:00`

/** The library knows a year once the State Council has published its holidays. */
const isPublished = (year: string): boolean =>
  chineseDays.getHolidaysInRange(noonOf(`${year}-01-01`), noonOf(`${year}-12-31`), false).length > 0

/**
 * Working days: the pack's own rows, over China's published calendar, over plain weekdays.
 * @param warn hears once of each year for which only weekdays are known
 */
export function workingCalendar(
  rows: ReadonlyMap<string, 'holiday' | 'workday'>,
  warn: (year: string) => void,
): WorkCalendar {
  const years = new Map<string, boolean>()
  const ownYears = new Set([...rows.keys()].map((date) => date.slice(0, 4)))
  function published(year: string): boolean {
    const known = years.get(year)
    if (known !== undefined) return known
    const found = isPublished(year)
    years.set(year, found)
    if (!found && !ownYears.has(year)) warn(year)
    return found
  }
  return {
    isWorkingDay(date) {
      const own = rows.get(date)
      if (own) return own === 'workday'
      return published(date.slice(0, 4)) ? chineseDays.isWorkday(noonOf(date)) : isWeekday(date)
    },
  }
}

const warned = new Set<string>()

function warnOnce(year: string): void {
  if (warned.has(year)) return
  warned.add(year)
  process.emitWarning(`no working calendar for ${year}: promised times count plain weekdays; add it to calendar.csv`)
}

/** The working calendar of a pack, made once for each version of the packs. */
export const workingCalendarOf = ({ db, content }: Pick<Deps, 'db' | 'content'>, pack: string): Promise<WorkCalendar> =>
  content.get(`working-calendar ${pack}`, async () => {
    const rows = await db.selectFrom('calendar_days').select(['date', 'type']).where('pack', '=', pack).execute()
    return workingCalendar(new Map(rows.map(({ date, type }) => [date, type])), warnOnce)
  })
