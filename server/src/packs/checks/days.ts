import { takesPlaceOn } from '../../market-days/market-day-rules.ts'
import type { Pack, PackRow } from '../read-pack.ts'
import type { Report } from '../problems.ts'
import { refuserOf } from './refuse.ts'

/** An exception names a day that its series would have: a mistyped date would change nothing, silently. */
export function checkExceptionDates(pack: Pack, report: Report): void {
  const series = new Map(pack.rows['market-series'].map(({ cells }) => [cells.code, cells]))
  for (const row of pack.rows['market-exceptions']) {
    const rule = series.get(row.cells.series)
    if (rule && !takesPlaceOn({ ...rule, id: rule.code, place_id: rule.place }, row.cells.date))
      refuserOf('market-exceptions', row, report)('date', '系列里有的日子', 'a day of the series', row.cells.date)
  }
}

type Schedule = PackRow<'offering-schedules'>

const END = '9999-12-31'
function overlap({ cells: a }: Schedule, { cells: b }: Schedule): boolean {
  if (a.offering !== b.offering || a.weekday !== b.weekday) return false
  const days = a.valid_from <= (b.valid_to ?? END) && b.valid_from <= (a.valid_to ?? END)
  return days && a.starts_at < b.ends_at && b.starts_at < a.ends_at
}

/** Two rules of an offering do not cover the same time: its seats would be counted twice. */
export function checkScheduleOverlaps(pack: Pack, report: Report): void {
  const rows = pack.rows['offering-schedules']
  for (const [index, row] of rows.entries()) {
    const other = rows.slice(0, index).find((earlier) => overlap(earlier, row))
    if (!other) continue
    const [zh, en] = [`不与第 ${other.line} 行重叠的时间`, `a time that does not overlap line ${other.line}`]
    refuserOf('offering-schedules', row, report)('starts_at', zh, en, row.cells.starts_at)
  }
}
