import type { PackRow } from '../read-pack.ts'
import type { Report } from '../problems.ts'
import type { TableName } from '../tables.ts'

/** Reports a cell of a row: column, what was expected in Chinese and English, what was found. */
export type Refuse = (column: string, zh: string, en: string, found: string | number | null) => void

/** @returns a function that reports cells of this row */
export function refuserOf<N extends TableName>(table: N, row: PackRow<N>, report: Report): Refuse {
  return (column, zh, en, found) =>
    report({ file: `${table}.csv`, line: row.line, column, zh, en, found: found === null ? '' : String(found) })
}
