import { AreaLevels, type AreaLevel, type CaseStatus, type Line } from '@zhuiguang/contract'

export interface RoutedArea {
  id: string
  level: AreaLevel
}

export interface Route {
  status: Extract<CaseStatus, 'submitted' | 'routed'>
  line: Line | null
  /** Who has it: a unit or circle for a case with a matter, the widest area for one that somebody must sort first. */
  areaId: string
}

const depth = ({ level }: RoutedArea) => AreaLevels.indexOf(level)

/** The narrowest of some areas; of several, the one with the smallest id, so that the answer is always the same. */
export function mostSpecific<A extends RoutedArea>(areas: readonly A[]): A | undefined {
  return areas.toSorted((one, other) => depth(other) - depth(one) || (one.id < other.id ? -1 : 1))[0]
}

/** The widest of some areas: the sub-district's queue. */
export const widest = <A extends RoutedArea>(areas: readonly A[]): A | undefined =>
  areas.toSorted((one, other) => depth(one) - depth(other) || (one.id < other.id ? -1 : 1))[0]

/**
 * Matter × areas → who has the case.
 * Without a matter nobody's line is known: it waits at the sub-district, unless the person chose the area by hand. That
 * area is then all that is known of where it is, and stays.
 * @param areas those that contain the place
 * @returns undefined when there is no area
 */
export function routeCase(
  matter: { line: Line } | null,
  areas: readonly RoutedArea[],
  byHand: boolean,
): Route | undefined {
  const handling = matter || byHand ? mostSpecific(areas) : widest(areas)
  if (!handling) return undefined
  return { status: matter ? 'routed' : 'submitted', line: matter?.line ?? null, areaId: handling.id }
}

/** The area whose staff the desk is: units have none, their circle's lead answers for them. */
export const deskArea = <A extends RoutedArea>(chain: readonly A[], status: CaseStatus): A | undefined =>
  status === 'submitted' ? widest(chain) : mostSpecific(chain.filter(({ level }) => level !== 'unit'))
