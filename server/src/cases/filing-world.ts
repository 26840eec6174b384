import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { areaTree, type AreaTree } from './area-tree.ts'
import type { WorkCalendar } from './case-deadlines.ts'
import { casePacks, type CasePack } from './case-packs.ts'
import { matterCatalogue, type CatalogueMatter, type MatterCatalogue } from './matter-catalogue.ts'
import { workingCalendarOf } from './working-calendar.ts'

/** What filing and routing read of the packs. */
export interface FilingWorld {
  tree: AreaTree
  catalogue: MatterCatalogue
  pack(id: string): CasePack
  calendar(pack: string): WorkCalendar
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a pack of an area is not there')
  return found
}

/** Read before a transaction begins: one that waits for a second connection can wait for ever. */
export async function readFilingWorld(deps: Pick<Deps, 'db' | 'content' | 'config'>): Promise<FilingWorld> {
  const [tree, catalogue, packs] = await Promise.all([areaTree(deps), matterCatalogue(deps), casePacks(deps)])
  const calendars = new Map(
    await Promise.all(packs.map(async ({ id }) => [id, await workingCalendarOf(deps, id)] as const)),
  )
  return {
    tree,
    catalogue,
    pack: (id) => known(packs.find((pack) => pack.id === id)),
    calendar: (id) => known(calendars.get(id)),
  }
}

/**
 * The matter that somebody named, as the pack of the place has it: two sub-districts may share a catalogue's codes.
 * @throws ApiError `matter_unknown` when there is none, or it was retired
 */
export function matterIn({ catalogue }: FilingWorld, pack: string, matterId: string): CatalogueMatter {
  const named = catalogue.find(matterId)
  const found =
    named?.pack === pack ? named : catalogue.matters.find((one) => one.pack === pack && one.code === named?.code)
  if (!found) throw new ApiError('matter_unknown', { fields: { 'body.matterId': matterId } })
  return found
}
