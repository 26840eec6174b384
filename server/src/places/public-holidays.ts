const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-10-01` → `2026 Oct 01`, as opening hours write a date. */
function dateSelector(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string]
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`
}

/** `Sa,PH 10:00-16:00` → days `Sa`, then what holds on those days and on public holidays. */
const RULE = /^\s*(?:(?<before>[A-Za-z][A-Za-z,\- ]*?),\s*)?PH(?:\s*,\s*(?<after>[A-Za-z][A-Za-z,-]*))?\s+(?<rest>.+)$/

/**
 * Writes public holidays (`PH`) out as the dates of the district's own calendar: the library knows those of China by
 * rules only, and the State Council sets them anew each year. Rules of another form stay as they are.
 */
export function spellOutHolidays(openingHours: string, holidays: readonly string[]): string {
  if (!/\bPH\b/.test(openingHours)) return openingHours
  const dates = holidays.map(dateSelector).join(',')
  return openingHours
    .split(';')
    .flatMap((rule) => {
      const { before, after, rest } = RULE.exec(rule)?.groups ?? {}
      if (!rest) return [rule.trim()]
      const days = [before, after].filter(Boolean).join(',')
      return [...(days ? [`${days} ${rest}`] : []), ...(dates ? [`${dates} ${rest}`] : [])]
    })
    .join('; ')
}
