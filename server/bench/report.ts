type Cell = string | number

const shown = (cell: Cell): string =>
  typeof cell === 'string' ? cell : cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell.toFixed(2)

/** Prints rows in columns, the first to the left and numbers to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const table = [head, ...rows.map((row) => row.map(shown))]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  process.stdout.write(`\n${title}\n${table.map(line).join('\n')}\n`)
}

export interface Budget {
  what: string
  measured: number
  bound: string
  met: boolean
}

/** Prints what must be reached. @returns whether all of it was */
export function printBudgets(budgets: readonly Budget[]): boolean {
  const rows = budgets.map(({ what, measured, bound, met }) => [what, measured, bound, met ? 'met' : 'MISSED'])
  printTable('What must be reached', ['', 'measured', 'bound', ''], rows)
  return budgets.every(({ met }) => met)
}
