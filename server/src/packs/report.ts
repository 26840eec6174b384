import type { PackCounts } from './import.ts'
import { describeProblem, type Problem } from './problems.ts'
import type { Pack } from './read-pack.ts'

interface Origin {
  cells: { sample: boolean }
}

/** One line a table: rows, and how many of them are samples. */
export function checkedLines(pack: Pack): string[] {
  const tables = Object.entries(pack.rows).map(([table, rows]) => {
    const samples = (rows as readonly Origin[]).filter((row) => row.cells.sample).length
    return `  ${table.padEnd(20)} ${String(rows.length).padStart(5)} 行 / rows, ${samples} 示例 / samples`
  })
  return [`${pack.settings.name}：没有发现错误 / no problems found`, ...tables]
}

/** Every problem on its own line, and their number last. */
export const problemLines = (problems: readonly Problem[]): string[] => [
  ...problems.map(describeProblem),
  `${problems.length} 处要改，什么都没有导入 / ${problems.length} to correct, nothing was imported`,
]

/** One line a table: added, changed, unchanged, retired. */
export function importedLines(counts: PackCounts): string[] {
  const lines = Object.entries(counts).map(([table, { added, changed, unchanged, gone }]) => {
    const parts = [`新增 ${added}`, `改动 ${changed}`, `不变 ${unchanged}`, `停用 ${gone}`]
    return `  ${table.padEnd(20)} ${parts.join('  ')}`
  })
  return ['导入完成（新增 added，改动 changed，不变 unchanged，停用 retired） / imported', ...lines]
}
