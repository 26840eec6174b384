import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { splitExpectation } from './cells.ts'
import type { Report } from './problems.ts'

/** Schemas by column; the order is the one that messages list. */
export type Columns = Record<string, v.GenericSchema<string, unknown>>
export type Cells<C extends Columns> = { [K in keyof C]: v.InferOutput<C[K]> }

/** A row with the line it stands on. */
export interface Row<C extends Columns> {
  line: number
  cells: Cells<C>
}

interface Raw {
  record: string[]
  info: { lines: number }
}

function parseRecords(file: string, content: string, report: Report): { line: number; record: string[] }[] {
  try {
    const raws = parse(content, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Raw[]
    return raws.map(({ record, info }) => ({
      // `lines` is where the record ends; cells may hold line breaks.
      line: info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
      record,
    }))
  } catch (error) {
    const { lines = 0, message } = error as { lines?: number; message: string }
    report({ file, line: lines, column: '', zh: '合规的 CSV（RFC 4180）', en: 'valid CSV (RFC 4180)', found: message })
    return []
  }
}

/** @returns the place of each column, or null when the header lacks one */
function readHeader(
  file: string,
  header: readonly string[],
  columns: Columns,
  report: Report,
): Map<string, number> | null {
  const missing = Object.keys(columns).filter((name) => !header.includes(name))
  const unknown = header.filter((name, index) => !(name in columns) || header.indexOf(name) !== index)
  for (const column of missing)
    report({
      file,
      line: 1,
      column,
      zh: `表头里有 ${column}`,
      en: `a column ${column} in the header`,
      found: header.join(','),
    })
  for (const column of unknown)
    report({ file, line: 1, column, zh: '认得的列名，不重复', en: 'a known column, once', found: column })
  return missing.length > 0 ? null : new Map(header.map((name, index) => [name, index]))
}

function readCells<C extends Columns>(
  columns: C,
  cellOf: (column: string) => string,
  refuse: (column: string, zh: string, en: string, found: string) => void,
): Cells<C> | null {
  let whole = true
  const cells: Record<string, unknown> = {}
  for (const [column, schema] of Object.entries(columns)) {
    const found = cellOf(column)
    const result = v.safeParse(schema, found)
    if (result.success) cells[column] = result.output
    else {
      whole = false
      const { zh, en } = splitExpectation(deepestMessage(result.issues[0]))
      refuse(column, zh, en, found)
    }
  }
  return whole ? (cells as Cells<C>) : null
}

/** Of "empty, or something", the something is what the author meant. */
function deepestMessage(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.at(-1)
  return inner ? deepestMessage(inner) : issue.message
}

/**
 * Reads a table; a row with a wrong cell is reported and left out.
 * @param content the file's text
 */
export function readTable<C extends Columns>(file: string, content: string, columns: C, report: Report): Row<C>[] {
  const [header, ...records] = parseRecords(file, content, report)
  const places = readHeader(file, header?.record ?? [], columns, report)
  if (!places) return []
  const width = header?.record.length ?? 0
  return records.flatMap(({ line, record }) => {
    if (record.length !== width) {
      report({ file, line, column: '', zh: `${width} 格`, en: `${width} cells`, found: String(record.length) })
      return []
    }
    const cells = readCells(
      columns,
      (column) => (record[places.get(column) ?? -1] ?? '').trim(),
      (column, zh, en, found) => report({ file, line, column, zh, en, found }),
    )
    return cells ? [{ line, cells }] : []
  })
}
