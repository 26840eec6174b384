import path from 'node:path'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { PackSettings } from '../packs/settings.ts'

/** A pack with its settings (pack.json) and its Markdown texts by name. */
export interface Pack {
  id: string
  settings: PackSettings
  texts: Record<string, string>
}

/** All packs of the deployment, the earliest first; read once for each version. */
async function findPacks({ db }: Pick<Deps, 'db'>): Promise<Pack[]> {
  const rows = await db
    .selectFrom('packs')
    .select(['id', 'settings', 'texts'])
    .orderBy('imported_at')
    .orderBy('id')
    .execute()
  // The importer has checked both before it stored them.
  return rows.map((row) => ({ id: row.id, settings: row.settings as PackSettings, texts: row.texts as Pack['texts'] }))
}

/**
 * A pack by its id; without one, the pack that this deployment was started with, else the first that was imported.
 * @throws ApiError `database_unreachable` while no pack has been imported: the service is not ready then
 */
export async function packOf(
  deps: Pick<Deps, 'db' | 'content' | 'config'>,
  version: number,
  id?: string,
): Promise<Pack> {
  const packs = await deps.content.at(version, 'packs', () => findPacks(deps))
  const started = path.basename(deps.config.packDir)
  const found = packs.find((pack) => pack.id === id) ?? packs.find((pack) => pack.id === started) ?? packs[0]
  if (!found) throw new ApiError('database_unreachable')
  return found
}
