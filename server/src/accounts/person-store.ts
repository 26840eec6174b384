import type { Person } from '@zhuiguang/contract'
import type { Selectable } from 'kysely'
import type { Identities } from '../kernel/db-types.ts'
import type { Database, Executor } from '../kernel/deps.ts'
import { randomId } from '../kernel/ids.ts'
import { violatedConstraint } from '../kernel/pg-errors.ts'
import { findGrants, rolesOf } from './roles-store.ts'

/** How somebody signs in: with which provider, and who they are there. */
export type Identity = Pick<Selectable<Identities>, 'provider' | 'subject'>

async function findByIdentity(db: Executor, { provider, subject }: Identity): Promise<string | undefined> {
  const row = await db
    .selectFrom('identities')
    .select('person_id')
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.person_id
}

function createPerson(db: Database, identity: Identity, displayName: string, now: Date): Promise<string> {
  const id = randomId()
  return db.transaction().execute(async (trx) => {
    await trx.insertInto('persons').values({ id, display_name: displayName, created_at: now }).execute()
    await trx
      .insertInto('identities')
      .values({ ...identity, person_id: id, created_at: now })
      .execute()
    return id
  })
}

/** The person of an identity, made at the first sign-in; of several first sign-ins at once, one makes it. */
export async function findOrCreatePerson(
  db: Database,
  identity: Identity,
  displayName: string,
  now: Date,
): Promise<string> {
  const known = await findByIdentity(db, identity)
  if (known) return known
  try {
    return await createPerson(db, identity, displayName, now)
  } catch (error) {
    const winner = violatedConstraint(error) === 'identities_pkey' && (await findByIdentity(db, identity))
    if (winner) return winner
    throw error
  }
}

/** A person with their roles; undefined when there is none, or the account was deleted. */
export async function findPerson(db: Executor, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('persons')
    .select('display_name')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && { id, displayName: row.display_name, roles: rolesOf(await findGrants(db, id)) }
}
