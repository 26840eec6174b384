import type { Executor } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { dueTimes } from './case-deadlines.ts'
import { routeCase } from './case-routing.ts'
import { insertDeadlines, type CaseChange, type lockCase } from './case-store.ts'
import { matterIn, type FilingWorld } from './filing-world.ts'
import { areasAround } from './find-where.ts'

type LockedCase = NonNullable<Awaited<ReturnType<typeof lockCase>>>

/**
 * Gives a case that waits at the sub-district its matter, line and handling area, and makes the promises of that matter
 * from now on; when the resident was to be called was promised before, and stays.
 * @throws ApiError `matter_unknown`, also for a matter that is not handled here
 */
export async function routeByHand(
  db: Executor,
  world: FilingWorld,
  one: LockedCase,
  matterId: string,
  now: Date,
): Promise<Partial<CaseChange>> {
  const pack = world.pack(world.tree.find(one.area_id)?.pack ?? '')
  const matter = matterIn(world, pack.id, matterId)
  if (matter.stopper) throw new ApiError('matter_unknown')
  const around = one.location ? await areasAround(db, world.tree, one.location) : []
  // Chosen by hand, or the borders have moved since: what the case has is what is known.
  const route = routeCase(matter, around.length > 0 ? around : world.tree.chain(one.area_id), false)
  if (!route?.line) throw new Error('a case lies in an area that is not there')
  await insertDeadlines(db, one.id, dueTimes(matter, now, pack.zone, world.calendar(pack.id)))
  return { matter_id: matter.id, line: route.line, area_id: route.areaId }
}
