import type { Case } from '@zhuiguang/contract'
import { findGrants } from '../accounts/roles-store.ts'
import { personOf, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { areaTree } from './area-tree.ts'
import { accessOf, type Access } from './case-access-policy.ts'
import { findCase } from './case-detail-store.ts'
import { caseView } from './case-detail-view.ts'

/**
 * A case as the person who asks may see it.
 * @param before what they might do before a move that may have handed the case to another desk: they see it once more
 * @throws ApiError `not_found`, also when it is somebody else's: that it exists is nobody's business
 */
export async function showCase(deps: Deps, context: Context, id: string, before?: Access): Promise<Case> {
  const { personId } = personOf(context)
  const [row, grants, tree] = await Promise.all([findCase(deps.db, id), findGrants(deps.db, personId), areaTree(deps)])
  if (!row) throw new ApiError('not_found')
  const areaIds = tree.chain(row.area_id).map((area) => area.id)
  const now = accessOf(personId, grants, { ownerId: row.person_id, areaIds, line: row.line })
  const access = now.mayRead || !before ? now : { ...before, roles: [] }
  if (!access.mayRead) throw new ApiError('not_found')
  return caseView(row, tree, access, deps, context)
}
