import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { randomId } from '../kernel/ids.ts'

/** Where pictures are kept. Names are flat and made by us. */
export interface FileStore {
  /** Whole or not at all, also when the process is killed in the middle. */
  write(name: string, bytes: Buffer): Promise<void>
  /** Undefined when there is none. */
  read(name: string): Promise<{ bytes: number; stream: Readable } | undefined>
  remove(name: string): Promise<void>
}

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT'

/** Files in one folder, which is made when the first one comes. */
export function localFiles(folder: string): FileStore {
  const pathOf = (name: string) => path.join(folder, name)
  async function write(name: string, bytes: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true })
    const half = pathOf(`.${randomId()}.half`)
    try {
      const file = await open(half, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(half, pathOf(name))
    } catch (error) {
      await rm(half, { force: true })
      throw error
    }
  }
  async function read(name: string) {
    try {
      const file = await open(pathOf(name))
      const { size } = await file.stat()
      return { bytes: size, stream: createReadStream('', { fd: file }) }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return { write, read, remove: (name) => rm(pathOf(name), { force: true }) }
}
