import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findProjectRoot } from '../src/kernel/project-root.ts'

export const tinyPack = path.join(findProjectRoot(), 'server/test/fixtures/pack-tiny')

export interface PackCopy {
  folder: string
  /** Replaces the first occurrence of a text in a file, which must be there. */
  edit(file: string, from: string, to: string): void
  remove(): void
}

/** The tiny pack in a folder of its own, to be spoilt. */
export function copyTinyPack(): PackCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pack-'))
  cpSync(tinyPack, folder, { recursive: true })
  return {
    folder,
    edit(file, from, to) {
      const full = path.join(folder, file)
      const before = readFileSync(full, 'utf8')
      if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`)
      writeFileSync(
        full,
        before.replace(from, () => to),
      )
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
