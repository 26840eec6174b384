import type { Pack, PackRow } from '../read-pack.ts'
import type { Report } from '../problems.ts'
import { keys, tableNames, type TableName } from '../tables.ts'
import { refuserOf } from './refuse.ts'

/** A cell that names a row of another table; `where` narrows which rows may be named. */
interface Reference<N extends TableName> {
  table: TableName
  column: string
  to: N
  where?: { zh: string; en: string; test: (row: PackRow<N>) => boolean }
}
const reference = <N extends TableName>(table: TableName, column: string, to: N, where?: Reference<N>['where']) => ({
  table,
  column,
  to,
  where: where as Reference<TableName>['where'],
})

const level = (zh: string, wanted: string) => ({
  zh,
  en: `a ${wanted}`,
  test: (row: PackRow<'areas'>) => row.cells.level === wanted,
})
const kind = (zh: string, wanted: string) => ({
  zh,
  en: `an offering of kind ${wanted}`,
  test: (row: PackRow<'offerings'>) => row.cells.kind === wanted,
})

const references = [
  reference('areas', 'parent', 'areas'),
  reference('place-facts', 'place', 'places'),
  reference('notices', 'area', 'areas'),
  reference('offerings', 'place', 'places'),
  reference('offering-schedules', 'offering', 'offerings'),
  reference('market-series', 'community', 'areas', level('社区', 'community')),
  reference('market-series', 'unit', 'areas', level('微单元', 'unit')),
  reference('market-series', 'place', 'places'),
  reference('market-stalls', 'series', 'market-series'),
  reference('market-stalls', 'offering', 'offerings', kind('可预约的摊位', 'stall')),
  reference('market-shifts', 'series', 'market-series'),
  reference('market-shifts', 'offering', 'offerings', kind('班次', 'shift')),
  reference('market-exceptions', 'series', 'market-series'),
  reference('market-exceptions', 'place', 'places'),
  reference('matter-questions', 'matter', 'matters'),
]

type AnyCells = Record<string, string | null>
const cellsOf = (row: PackRow<TableName>): AnyCells => row.cells as unknown as AnyCells

/**
 * Every cell that names a row of another table names one that is there, of the right kind.
 * @param broken files with wrong cells: their rows are not all known, so nothing is said about names of them
 */
export function checkReferences(pack: Pack, broken: ReadonlySet<string>, report: Report): void {
  for (const { table, column, to, where } of references) {
    if (broken.has(`${to}.csv`)) continue
    const targets = new Map((pack.rows[to] as PackRow<TableName>[]).map((row) => [cellsOf(row).code, row]))
    const zh = where ? `${to}.csv 里的${where.zh}编码` : `${to}.csv 里有的编码`
    const en = where ? `the code of ${where.en} in ${to}.csv` : `a code in ${to}.csv`
    for (const row of pack.rows[table] as PackRow<TableName>[]) {
      const named = cellsOf(row)[column] ?? null
      const target = named === null ? undefined : targets.get(named)
      if (named !== null && (!target || (where && !where.test(target))))
        refuserOf(table, row, report)(column, zh, en, named)
    }
  }
}

/** No two rows of a table have the same key. */
export function checkKeys(pack: Pack, report: Report): void {
  for (const table of tableNames) {
    const lines = new Map<string, number>()
    for (const row of pack.rows[table] as PackRow<TableName>[]) {
      const key = keys[table].map((column) => cellsOf(row)[column]).join(' ')
      const first = lines.get(key)
      const column = keys[table].at(-1) ?? ''
      if (first === undefined) lines.set(key, row.line)
      else
        refuserOf(table, row, report)(
          column,
          `不与第 ${first} 行重复的值`,
          `a value that line ${first} does not have`,
          key,
        )
    }
  }
}

/** Letters that an id may have: the scene of a mini-program code holds 32, one of which tells the page. */
const LONGEST_ID = 31
const longest: Partial<Record<TableName, number>> = {
  areas: LONGEST_ID,
  places: LONGEST_ID,
  notices: LONGEST_ID,
  matters: LONGEST_ID,
  // room for .yyyymmddhhmm of a slot, and .yyyymmdd of a market day
  offerings: LONGEST_ID - 13,
  'market-series': LONGEST_ID - 9,
}

/** Ids, and those made from them, fit into a mini-program code. */
export function checkIds(pack: Pack, report: Report): void {
  for (const [table, most] of Object.entries(longest) as [TableName, number][]) {
    const room = most - pack.settings.prefix.length - 1
    for (const row of pack.rows[table] as PackRow<TableName>[]) {
      const code = cellsOf(row).code ?? ''
      if (code.length > room)
        refuserOf(table, row, report)(
          'code',
          `不超过 ${room} 个字符的编码`,
          `a code of at most ${room} characters`,
          code,
        )
    }
  }
}
