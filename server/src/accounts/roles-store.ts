import type { Person, Role } from '@zhuiguang/contract'
import type { Selectable } from 'kysely'
import type { RoleGrants } from '../kernel/db-types.ts'
import type { Executor } from '../kernel/deps.ts'

/** A role beside `resident`, which everybody has, and where it holds: an area (circle_lead) or a line (line_officer). */
export interface RoleGrant {
  role: Exclude<Role, 'resident'>
  areaId: string | null
  line: string | null
}

/** What a person may do, in a steady order. */
export async function findGrants(db: Executor, personId: string): Promise<RoleGrant[]> {
  return db
    .selectFrom('role_grants')
    .where('person_id', '=', personId)
    .select(['role', 'area_id as areaId', 'line'])
    .orderBy('role')
    .orderBy('area_id')
    .orderBy('line')
    .execute()
}

/** Gives a role; giving it again changes nothing. */
export async function grantRole(db: Executor, grant: Selectable<RoleGrants>): Promise<void> {
  await db
    .insertInto('role_grants')
    .values(grant)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A role once, however many areas it holds in; `resident` first. */
export const rolesOf = (grants: readonly RoleGrant[]): Person['roles'] => [
  ...new Set<Role>(['resident', ...grants.map(({ role }) => role)]),
]
