import type { Kysely } from 'kysely'
import type { DB } from './kernel/db-types.ts'
import { StartError } from './kernel/start-error.ts'
import { PackError } from './packs/problems.ts'
import { problemLines } from './packs/report.ts'

function refuse(packDir: string, error: PackError): StartError {
  const problems = problemLines(error.problems).join('\n  ')
  return new StartError(
    'bad_pack',
    `数据包 ${packDir} 有错，没有导入：`,
    `The pack ${packDir} was not imported:\n  ${problems}`,
  )
}

/**
 * Imports the pack into a database that has none yet. Of several nodes that start at once the first one does it, and
 * the others wait for it and find nothing left to do.
 * @throws StartError `bad_pack` with every problem
 */
export async function importFirstPack(db: Kysely<DB>, packDir: string, say: (line: string) => void): Promise<void> {
  const first = await db.selectFrom('packs').select('id').limit(1).executeTakeFirst()
  if (first) return
  // It brings dictionaries with it that the server does not need afterwards.
  const { importPack } = await import('./packs/import.ts')
  say('正在导入数据包 / importing the pack')
  try {
    await importPack(db, packDir)
  } catch (error) {
    throw error instanceof PackError ? refuse(packDir, error) : error
  }
}
