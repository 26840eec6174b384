import type { Api, Case, Language, RouteParsed } from '@zhuiguang/contract'
import type { Transaction } from 'kysely'
import { personOf, words, type Context } from '../kernel/context.ts'
import type { DB } from '../kernel/db-types.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { decideOnce } from '../kernel/idempotency.ts'
import { randomId } from '../kernel/ids.ts'
import { CONTACT_HOURS, dueTimes, hoursAfter } from './case-deadlines.ts'
import { caseNumber } from './case-number.ts'
import { attachPhotos } from './case-photo-store.ts'
import { routeCase } from './case-routing.ts'
import { insertCase, insertDeadlines, insertEvents, nextCaseSequence, type NewEvent } from './case-store.ts'
import { checkMatter } from './check-matter.ts'
import { matterIn, readFilingWorld, type FilingWorld } from './filing-world.ts'
import { findWhere } from './find-where.ts'
import { showCase } from './show-case.ts'
import { understandPerson } from './unknown-person.ts'

export type CaseRequest = RouteParsed<Api['POST /v1/cases']>['body']

const SUBMITTED: NewEvent = { kind: 'submitted', from: null, to: 'submitted', actorId: null, desk: null, comment: null }
const ROUTED: NewEvent = { kind: 'route', from: 'submitted', to: 'routed', actorId: null, desk: null, comment: null }

/** JavaScript counts 🌳 as two, the database and people as one. */
function checkText({ text }: CaseRequest, language: Language): void {
  if ([...text].length >= 2) return
  const sentence = words(language, '至少 2 个字', 'expected at least 2 characters')
  throw new ApiError('invalid_input', { fields: { 'body.text': sentence } })
}

async function file(trx: Transaction<DB>, world: FilingWorld, context: Context, request: CaseRequest): Promise<string> {
  const { personId } = personOf(context)
  const { now, language } = context
  checkText(request, language)
  const where = await findWhere(trx, world.tree, request, language)
  const pack = world.pack(where.areas[0]?.pack ?? '')
  const matter = request.matterId === undefined ? null : matterIn(world, pack.id, request.matterId)
  const answers = matter ? checkMatter(matter, request.answers ?? {}, language) : []
  const route = routeCase(matter, where.areas, where.byHand)
  if (!route) throw new ApiError('outside_service_area')
  const id = randomId()
  const number = caseNumber(pack.numberPrefix, pack.zone.date(now), await nextCaseSequence(trx))
  const { text, anonymous, private: unpublished } = request
  const said = { text, anonymous, private: unpublished, address: request.address || null, answers }
  const place = { location: where.location, placeId: where.placeId }
  await insertCase(trx, {
    id,
    number,
    personId,
    createdAt: now,
    matterId: matter?.id ?? null,
    ...route,
    ...said,
    ...place,
  })
  const submitted = { ...SUBMITTED, actorId: personId }
  await insertEvents(trx, id, now, matter ? [submitted, ROUTED] : [submitted])
  const due = matter
    ? dueTimes(matter, now, pack.zone, world.calendar(pack.id))
    : { contact: hoursAfter(now, CONTACT_HOURS) }
  await insertDeadlines(trx, id, due)
  await attachPhotos(trx, id, personId, request.photoIds ?? [])
  return id
}

/**
 * Files a request, once for each Idempotency-Key, in one transaction; it is routed at once when its matter is known.
 * @throws ApiError `location_missing`, `outside_service_area`, `matter_unknown`, `matter_stops_here`, `answer_missing`,
 * `photo_unknown`, `photos_too_many`, `idempotency_key_reused`, `invalid_input`
 */
export async function submitCase(deps: Deps, context: Context, request: CaseRequest): Promise<Case> {
  const world = await readFilingWorld(deps)
  try {
    const { id } = await decideOnce(deps, context, async (trx) => ({ id: await file(trx, world, context, request) }))
    return await showCase(deps, context, id)
  } catch (error) {
    throw understandPerson(error)
  }
}
