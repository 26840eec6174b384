import type { AreaLevel, AreaRef, Language } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'

/** An area with what routing needs of it, in both languages. Retired ones are kept: old cases point at them. */
export interface AreaNode {
  id: string
  pack: string
  parentId: string | null
  level: AreaLevel
  kind: AreaRef['kind']
  name: string
  nameEn: string
  retired: boolean
}

export interface AreaTree {
  find(id: string): AreaNode | undefined
  /** The area and all above it, from the widest to the most specific. */
  chain(id: string): AreaNode[]
  all(): IterableIterator<AreaNode>
}

/** @param nodes parents may come after their children */
export function makeAreaTree(nodes: readonly AreaNode[]): AreaTree {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  function chain(id: string): AreaNode[] {
    const found: AreaNode[] = []
    // The levels of an area fall from parent to child, so that a chain is short and ends.
    for (let node = byId.get(id); node && found.length < 8; node = byId.get(node.parentId ?? '')) found.unshift(node)
    return found
  }
  return { find: (id) => byId.get(id), chain, all: () => byId.values() }
}

async function readAreas({ db }: Pick<Deps, 'db'>): Promise<AreaTree> {
  const rows = await db
    .selectFrom('areas')
    .select(['id', 'pack', 'parent_id', 'level', 'kind', 'name', 'name_en', 'retired_at'])
    .orderBy('id')
    .execute()
  return makeAreaTree(
    rows.map(({ parent_id, name_en, retired_at, ...row }) => ({
      ...row,
      parentId: parent_id,
      nameEn: name_en,
      retired: retired_at !== null,
    })),
  )
}

/** The tree of all areas, read once for each version of the packs. */
export const areaTree = (deps: Pick<Deps, 'db' | 'content'>): Promise<AreaTree> =>
  deps.content.get('case-areas', () => readAreas(deps))

/** An area as the contract shows it. */
export const areaRefOf = ({ id, level, kind, name, nameEn }: AreaNode, language: Language): AreaRef => ({
  id,
  level,
  kind,
  name: words(language, name, nameEn),
})
