/** One wrong cell (or file) of a pack. */
export interface Problem {
  file: string
  /** Counts from 1; the header is line 1. 0 when the file as a whole is meant. */
  line: number
  /** Name of the column, or of the JSON field. */
  column: string
  /** What should stand there, in Chinese and English. */
  zh: string
  en: string
  found: string
}

const LONGEST_SHOWN = 60

const shown = (found: string): string =>
  JSON.stringify(found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found)

/** `places.csv:12:lng: 应为经度，现在是 "abc" / expected a longitude, found "abc"` */
export function describeProblem({ file, line, column, zh, en, found }: Problem): string {
  const where = [file, ...(line > 0 ? [line] : []), ...(column ? [column] : [])].join(':')
  return `${where}: 应为${zh}，现在是 ${shown(found)} / expected ${en}, found ${shown(found)}`
}

/** Thrown when a pack can not be imported; carries all that is wrong with it, in order of file and line. */
export class PackError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'PackError'
    this.problems = problems
  }
}

/** Collects problems instead of stopping at the first. */
export type Report = (problem: Problem) => void
