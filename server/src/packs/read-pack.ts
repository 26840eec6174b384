import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readTable, type Row } from './csv.ts'
import type { Ring } from './geometry.ts'
import { PackError, type Problem, type Report } from './problems.ts'
import { readSettings, type PackSettings } from './settings.ts'
import { readShapes } from './shapes.ts'
import { tableNames, tables, type TableName, type Tables } from './tables.ts'

export type PackRows = { [N in TableName]: Row<Tables[N]>[] }
export type PackRow<N extends TableName> = Row<Tables[N]>

/** A pack whose cells are all right, taken one by one; `checks/` looks at how they fit together. */
export interface Pack {
  settings: PackSettings
  /** Markdown by name: about, about.en, privacy, privacy.en. */
  texts: Record<string, string>
  shapes: Map<string, Ring[]>
  rows: PackRows
}

const textNames = ['about', 'about.en', 'privacy', 'privacy.en']
const utf8 = new TextDecoder('utf-8', { fatal: true })

function readText(folder: string, file: string, report: Report): string | null {
  const refuse = (zh: string, en: string, found: string) => {
    report({ file, line: 0, column: '', zh, en, found })
    return null
  }
  const full = path.join(folder, file)
  if (!existsSync(full)) return refuse('有这个文件', 'this file', '没有 / missing')
  try {
    const content = utf8.decode(readFileSync(full))
    return content.includes('\u0000') ? refuse('不含 NUL 的文字', 'text without NUL', 'NUL') : content
  } catch (error) {
    return refuse('UTF-8 文字', 'text in UTF-8', (error as Error).message)
  }
}

function readRows(folder: string, report: Report): PackRows {
  const read = (name: TableName) => {
    const content = readText(folder, `${name}.csv`, report)
    return content === null ? [] : readTable(`${name}.csv`, content, tables[name], report)
  }
  return Object.fromEntries(tableNames.map((name) => [name, read(name)])) as unknown as PackRows
}

/**
 * Reads all files of a pack.
 * @returns the pack as far as it could be read, and what is wrong with single cells; `settings` is null without pack.json
 * @throws PackError when the folder is no pack at all
 */
export function readPack(folder: string): {
  pack: Omit<Pack, 'settings'> & { settings: PackSettings | null }
  problems: Problem[]
} {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const json = readText(folder, 'pack.json', report)
  if (json === null) throw new PackError(problems)
  const settings = readSettings(json, report)
  const texts = Object.fromEntries(textNames.map((name) => [name, readText(folder, `texts/${name}.md`, report) ?? '']))
  const geojson = readText(folder, 'areas.geojson', report)
  const shapes = geojson === null ? new Map<string, Ring[]>() : readShapes(geojson, report)
  return { pack: { settings, texts, shapes, rows: readRows(folder, report) }, problems }
}
