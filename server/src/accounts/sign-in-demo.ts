import path from 'node:path'
import type { Session } from '@zhuiguang/contract'
import { sql } from 'kysely'
import type { Database, Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { demoPersona, type DemoPersona } from './demo-personas.ts'
import { openSession } from './open-session.ts'
import { findOrCreatePerson } from './person-store.ts'
import { grantRole } from './roles-store.ts'

/** The first circle of the default pack, or undefined while no pack is there. */
async function findFirstCircle(db: Database, packName: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('areas as a')
    .innerJoin('packs as p', 'p.id', 'a.pack')
    .where('a.level', '=', 'circle')
    .where('a.retired_at', 'is', null)
    .select('a.id')
    .orderBy(sql`p.id <> ${packName}`)
    .orderBy('p.imported_at')
    .orderBy('p.id')
    .orderBy('a.id')
    .executeTakeFirst()
  return row?.id
}

async function grantDemoRole({ db, config }: Deps, personId: string, { role, line }: DemoPersona): Promise<void> {
  if (!role) return
  const areaId = role === 'circle_lead' ? await findFirstCircle(db, path.basename(config.packDir)) : null
  // Without a pack there is no circle to lead; the next sign-in will find one.
  if (areaId === undefined) return
  await grantRole(db, { person_id: personId, role, area_id: areaId, line })
}

/**
 * Signs in as a demo persona; the same persona is the same person each time.
 * @throws ApiError `demo_is_off`
 */
export async function signInDemo(deps: Deps, persona: string, now: Date): Promise<Session> {
  if (!deps.config.demo) throw new ApiError('demo_is_off')
  const who = demoPersona(persona)
  const personId = await findOrCreatePerson(deps.db, { provider: 'demo', subject: persona }, who.displayName, now)
  await grantDemoRole(deps, personId, who)
  return openSession(deps, personId, now)
}
