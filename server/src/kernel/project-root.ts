import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const isProject = (folder: string): boolean => {
  const file = path.join(folder, 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'zhuiguang'
}

/** The folder of the whole project, found upwards from this file: right from the sources and from the bundle. */
export function findProjectRoot(from: string = path.dirname(fileURLToPath(import.meta.url))): string {
  if (isProject(from)) return from
  const above = path.dirname(from)
  if (above === from) throw new Error('the server stands outside of its project: no package.json of zhuiguang above it')
  return findProjectRoot(above)
}
