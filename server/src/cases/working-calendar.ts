import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { Deps } from '../kernel/deps.ts'
import type { WorkCalendar } from './case-deadlines.ts'

const SATURDAY = 6

const isWeekday = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day > 0 && day < SATURDAY
}
/** The library's functions ask the machine's clock which day a date is; its data does not. */
const { holidays, workdays } = chineseDays as Record<'holidays' | 'workdays', Readonly<Record<string, string>>>
/** Years whose holidays the State Council has published. */
const publishedYears = new Set(Object.keys(holidays).map((date) => date.slice(0, 4)))

/**
 * Working days: the pack's own rows, over China's published calendar, over plain weekdays.
 * @param warn hears once of each year for which only weekdays are known
 */
export function workingCalendar(
  rows: ReadonlyMap<string, 'holiday' | 'workday'>,
  warn: (year: string) => void,
): WorkCalendar {
  const known = new Set([...publishedYears, ...[...rows.keys()].map((date) => date.slice(0, 4))])
  return {
    isWorkingDay(date) {
      const own = rows.get(date)
      if (own) return own === 'workday'
      const year = date.slice(0, 4)
      if (!known.has(year)) {
        known.add(year)
        warn(year)
      }
      if (date in holidays) return false
      return date in workdays || isWeekday(date)
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
