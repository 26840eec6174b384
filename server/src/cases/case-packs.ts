import path from 'node:path'
import type { Deps } from '../kernel/deps.ts'
import { zonedTime, type ZonedTime } from '../kernel/zoned-time.ts'

/** What cases need of a pack. */
export interface CasePack {
  id: string
  numberPrefix: string
  zone: ZonedTime
}

/** All packs, the deployment's own first, then the earliest imported. */
export const casePacks = ({ db, content, config }: Pick<Deps, 'db' | 'content' | 'config'>): Promise<CasePack[]> =>
  content.get('case-packs', async () => {
    const rows = await db.selectFrom('packs').select(['id', 'settings']).orderBy('imported_at').orderBy('id').execute()
    const own = path.basename(config.packDir)
    return rows
      .toSorted((one, other) => Number(other.id === own) - Number(one.id === own))
      .map(({ id, settings }) => {
        // The importer has checked them.
        const { caseNumberPrefix, timeZone } = settings as { caseNumberPrefix: string; timeZone: string }
        return { id, numberPrefix: caseNumberPrefix, zone: zonedTime(timeZone) }
      })
  })
