import type { Api, Case, Line, RouteParsed } from '@zhuiguang/contract'
import type { Transaction } from 'kysely'
import { findGrants } from '../accounts/roles-store.ts'
import { personOf, type Context } from '../kernel/context.ts'
import type { DB } from '../kernel/db-types.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { accessOf, type Grant } from './case-access-policy.ts'
import { decideMove, transitions, type Step } from './case-machine.ts'
import { widest } from './case-routing.ts'
import { insertEvents, lockCase, updateCase, type CaseChange } from './case-store.ts'
import { meetDeadlines, reopenDeadlines, voidOpenDeadlines } from './deadline-store.ts'
import { deskWords } from './desk-words.ts'
import { readFilingWorld, type FilingWorld } from './filing-world.ts'
import { routeByHand } from './route-by-hand.ts'
import { showCase } from './show-case.ts'

export type CaseMove = RouteParsed<Api['POST /v1/cases/:id/actions']>['body']
type LockedCase = NonNullable<Awaited<ReturnType<typeof lockCase>>>

/** The desk that acts, in words; a line or the office as a whole acts for the sub-district. */
function deskOfGrant({ tree }: FilingWorld, one: LockedCase, grant: Grant): string | null {
  const area = (grant.areaId && tree.find(grant.areaId)) || widest(tree.chain(one.area_id))
  return area ? deskWords(area, grant.line as Line | null, 'zh') : null
}

function changeOf(one: LockedCase, { to, outcome, reopens }: Step, now: Date): CaseChange {
  return {
    status: to,
    ...(outcome && { outcome }),
    ...(to === 'closed' && { closed_at: now }),
    ...(to === 'resolved' && { resolved_at: now }),
    ...(reopens.length > 0 && { resolved_at: null, reopened_count: one.reopened_count + 1 }),
  }
}

async function authorize(trx: Transaction<DB>, world: FilingWorld, personId: string, id: string) {
  const one = await lockCase(trx, id)
  if (!one) throw new ApiError('not_found')
  const grants = await findGrants(trx, personId)
  const areaIds = world.tree.chain(one.area_id).map((area) => area.id)
  const access = accessOf(personId, grants, { ownerId: one.person_id, areaIds, line: one.line })
  if (!access.mayRead) throw new ApiError('not_found')
  return { one, access }
}

async function act(trx: Transaction<DB>, world: FilingWorld, context: Context, id: string, move: CaseMove) {
  const { personId } = personOf(context)
  const { now } = context
  const { one, access } = await authorize(trx, world, personId, id)
  const { action, comment = '', matterId } = move
  const step = decideMove(one.status, access.roles, { action, comment, matter: matterId !== undefined })
  if (typeof step === 'string') throw new ApiError(step)
  const routed = action === 'route' && matterId ? await routeByHand(trx, world, one, matterId, now) : {}
  await updateCase(trx, id, { ...changeOf(one, step, now), ...routed })
  const desk = transitions[action].by === 'handler' && access.grant ? deskOfGrant(world, one, access.grant) : null
  await insertEvents(trx, id, now, [
    { kind: action, from: one.status, to: step.to, actorId: personId, desk, comment: comment || null },
  ])
  await meetDeadlines(trx, id, step.meets, now)
  await reopenDeadlines(trx, id, step.reopens)
  if (step.voidsOpenPromises) await voidOpenDeadlines(trx, id, now)
  return access
}

/**
 * Makes a move, in one transaction that holds the case.
 * @throws ApiError `not_found`, `forbidden`, `action_not_possible`, `reason_missing`, `matter_unknown`
 */
export async function actOnCase(deps: Deps, context: Context, id: string, move: CaseMove): Promise<Case> {
  const world = await readFilingWorld(deps)
  const access = await deps.db.transaction().execute((trx) => act(trx, world, context, id, move))
  return showCase(deps, context, id, access)
}
