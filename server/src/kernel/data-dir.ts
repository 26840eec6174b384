import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from './start-error.ts'

const reasons: Partial<Record<string, { zh: string; en: string }>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EEXIST: { zh: '这个名字是一个文件', en: 'there is a file of that name' },
  ENOTDIR: { zh: '路径里有一个文件', en: 'a part of the path is a file' },
}

/**
 * Makes the data folder and writes into it once, because permissions alone do not tell (root, read-only mounts).
 * @throws StartError `data_dir_not_writable`
 */
export function ensureDataDir(dataDir: string): void {
  const probe = path.join(dataDir, `.probe-${process.pid}`)
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    const { zh, en } = reasons[code] ?? { zh: code, en: code }
    throw new StartError(
      'data_dir_not_writable',
      `写不进数据文件夹 ${dataDir}：${zh}。请改正，或用 DATA_DIR 指定别处。`,
      `The data folder ${dataDir} is not writable: ${en}. Mend that, or name another with DATA_DIR.`,
      { cause },
    )
  }
}
