import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const COMPONENTS = /import \{([^}]*)\} from '@tarojs\/components'/g
const APIS = /\bTaro\.(\w+)/g

/** The components and the functions of Taro that the sources in a folder name. */
export function usedOfTaro(folder: string): { components: string[]; apis: string[] } {
  const files = readdirSync(folder, { recursive: true }).map(String)
  const texts = files.filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'))
  const found = (pattern: RegExp) => texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const names = found(COMPONENTS).flatMap((list) => list.split(',').map((name) => name.trim()))
  return { components: [...new Set([...names, 'View', 'Text', 'Image'])], apis: [...new Set(found(APIS))] }
}
