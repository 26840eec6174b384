import type { CaseRole } from './case-machine.ts'

/** A role of staff and where it holds. */
export interface Grant {
  role: string
  areaId: string | null
  line: string | null
}

/** Whose a case is: who filed it, the areas it lies in from the widest down, its line once it has one. */
export interface CaseWhereabouts {
  ownerId: string
  areaIds: readonly string[]
  line: string | null
}

export interface Access {
  roles: CaseRole[]
  /** The grant by which somebody handles the case. */
  grant: Grant | null
  mayRead: boolean
  /** What the resident wrote and photographed is for them and the desk, not for an audit. */
  mayReadWords: boolean
}

function handles({ role, areaId, line }: Grant, { areaIds, line: lineOfCase }: CaseWhereabouts): boolean {
  const here = areaId === null || areaIds.includes(areaId)
  if (role === 'admin') return here
  if (role === 'circle_lead' || role === 'community') return areaId !== null && here
  // A case without a line waits to be sorted: every line may take it.
  return role === 'line_officer' && here && (lineOfCase === null || lineOfCase === line)
}

/** The narrowest duty comes first: it names the desk that acted. */
const ORDER = ['circle_lead', 'community', 'line_officer', 'admin']

/** What a person may do with a case. */
export function accessOf(personId: string, grants: readonly Grant[], where: CaseWhereabouts): Access {
  const grant =
    grants.filter((one) => handles(one, where)).toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))[0] ??
    null
  const owner = personId === where.ownerId
  const audits = grants.some(
    ({ role, areaId }) => role === 'auditor' && (areaId === null || where.areaIds.includes(areaId)),
  )
  return {
    roles: [...(owner ? (['owner'] as const) : []), ...(grant ? (['handler'] as const) : [])],
    grant,
    mayRead: owner || grant !== null || audits,
    mayReadWords: owner || grant !== null,
  }
}
