import type { Pack, PackRow } from '../read-pack.ts'
import type { Report } from '../problems.ts'
import type { TableName } from '../tables.ts'
import { refuserOf, type Refuse } from './refuse.ts'

type Check<N extends TableName> = (cells: PackRow<N>['cells'], refuse: Refuse) => void

const inOrder = (from: string, to: string | null): boolean => to === null || from <= to
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const checkFact: Check<'place-facts'> = ({ value, verified_at: verifiedAt }, refuse) => {
  if ((value === 'unknown') !== (verifiedAt === null))
    refuse('verified_at', 'yes/no 有核对日期，unknown 没有', 'a date for yes and no, none for unknown', verifiedAt)
}

const checkNotice: Check<'notices'> = ({ starts_on: from, ends_on: to }, refuse) => {
  if (!inOrder(from, to)) refuse('ends_on', '不早于 starts_on', 'a date not before starts_on', to)
}

const checkOffering: Check<'offerings'> = (cells, refuse) => {
  if (cells.party_max > cells.capacity) refuse('party_max', '不超过 capacity', 'at most the capacity', cells.party_max)
  if (cells.min_age !== null && cells.max_age !== null && cells.max_age < cells.min_age)
    refuse('max_age', '不小于 min_age', 'at least min_age', cells.max_age)
}

function checkTimes(
  cells: { starts_at: string; ends_at: string; valid_from: string; valid_to: string | null },
  refuse: Refuse,
): void {
  if (cells.ends_at <= cells.starts_at) refuse('ends_at', '晚于 starts_at', 'a time after starts_at', cells.ends_at)
  if (!inOrder(cells.valid_from, cells.valid_to))
    refuse('valid_to', '不早于 valid_from', 'a date not before valid_from', cells.valid_to)
}

const checkSchedule: Check<'offering-schedules'> = (cells, refuse) => {
  checkTimes(cells, refuse)
  const whole = minutesOf(cells.ends_at) - minutesOf(cells.starts_at)
  if (cells.slot_minutes !== null && whole > 0 && cells.slot_minutes > whole)
    refuse('slot_minutes', `不超过 ${whole} 分钟`, `at most ${whole} minutes`, cells.slot_minutes)
}

const checkStall: Check<'market-stalls'> = ({ mode, offering }, refuse) => {
  if ((mode === 'bookable') !== (offering !== null))
    refuse('offering', 'bookable 有、walk_in 没有', 'a code for bookable, none for walk_in', offering)
}

const checkException: Check<'market-exceptions'> = (cells, refuse) => {
  const { status, place, starts_at: from, ends_at: to } = cells
  if ((from === null) !== (to === null)) refuse('ends_at', '与 starts_at 一起填', 'both times or none', to)
  if (from !== null && to !== null && to <= from) refuse('ends_at', '晚于 starts_at', 'a time after starts_at', to)
  if (status === 'cancelled' && (place !== null || from !== null))
    refuse('status', 'moved（停办的没有地点和时间）', 'moved: a cancelled day has no place or time', status)
  if (status === 'moved' && place === null && from === null)
    refuse('place', '新的地点或时间', 'another place or time', place)
}

const checkMatter: Check<'matters'> = (cells, refuse) => {
  if ((cells.plain_name === null) !== (cells.plain_name_en === null))
    refuse('plain_name_en', '中英文一起填', 'both languages or none', cells.plain_name_en)
  const stopper = [cells.stopper_message, cells.stopper_message_en, cells.stopper_phone]
  if (stopper.some((cell) => cell === null) && stopper.some((cell) => cell !== null))
    refuse('stopper_phone', '三个 stopper 格一起填', 'all three stopper cells or none', cells.stopper_phone)
}

const OPTION = /^([a-z0-9-]+)=([^/]+)\/(.+)$/
const checkQuestion: Check<'matter-questions'> = (cells, refuse) => {
  const values = cells.options.map((option) => OPTION.exec(option)?.[1])
  if (values.includes(undefined))
    refuse('options', '值=中文/英文，用 | 隔开', 'value=zh/en, separated by |', cells.options.join('|'))
  if ((cells.kind === 'choice') !== values.length > 0)
    refuse('options', 'choice 有选项，text 没有', 'options for choice, none for text', cells.options.join('|'))
  const stopper = [cells.stop_value, cells.stop_message, cells.stop_message_en, cells.stop_phone]
  if (stopper.some((cell) => cell === null) && stopper.some((cell) => cell !== null))
    refuse('stop_phone', '四个 stop 格一起填', 'all four stop cells or none', cells.stop_phone)
  if (cells.stop_value !== null && !values.includes(cells.stop_value))
    refuse('stop_value', 'options 里有的值', 'a value in options', cells.stop_value)
}

/** Cells of one row fit each other: times in order, facts dated, stoppers whole. */
export function checkRows(pack: Pack, report: Report): void {
  function each<N extends TableName>(table: N, check: Check<N>): void {
    for (const row of pack.rows[table] as PackRow<N>[]) check(row.cells, refuserOf(table, row, report))
  }
  each('place-facts', checkFact)
  each('notices', checkNotice)
  each('offerings', checkOffering)
  each('offering-schedules', checkSchedule)
  each('market-series', checkTimes)
  each('market-stalls', checkStall)
  each('market-exceptions', checkException)
  each('matters', checkMatter)
  each('matter-questions', checkQuestion)
}
