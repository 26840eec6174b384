import { checkAreas, checkPlaces } from './checks/areas.ts'
import { checkExceptionDates, checkScheduleOverlaps } from './checks/days.ts'
import { checkIds, checkKeys, checkReferences } from './checks/references.ts'
import { checkRows } from './checks/rows.ts'
import { PackError, type Problem } from './problems.ts'
import { readPack, type Pack } from './read-pack.ts'

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column.localeCompare(b.column))

/**
 * Reads a pack and checks everything about it: cells, how the cells of a row fit, names of other rows, shapes.
 * @throws PackError with all problems, not the first only
 */
export function loadPack(folder: string): Pack {
  const { pack, problems } = readPack(folder)
  const report = (problem: Problem) => problems.push(problem)
  const { settings } = pack
  if (settings) {
    const whole: Pack = { ...pack, settings }
    const broken = new Set(problems.map((problem) => problem.file))
    checkKeys(whole, report)
    checkIds(whole, report)
    checkReferences(whole, broken, report)
    checkRows(whole, report)
    checkExceptionDates(whole, report)
    checkScheduleOverlaps(whole, report)
    checkAreas(whole, broken, report)
    checkPlaces(whole, report)
    if (problems.length === 0) return whole
  }
  throw new PackError(inOrder(problems))
}
