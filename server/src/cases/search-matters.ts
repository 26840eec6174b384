import type { Language, Matter } from '@zhuiguang/contract'
import type { Findable } from './findable-matter.ts'
import { matterCatalogue } from './matter-catalogue.ts'
import { matterView } from './matter-view.ts'
import type { Deps } from '../kernel/deps.ts'

/**
 * Matters whose names or words have all the tokens of a query, those first whose own name has the query in it.
 * @param tokens made by `queryTokens`, at least one
 */
export async function searchMatters(
  deps: Pick<Deps, 'db' | 'content'>,
  query: { text: string; tokens: readonly string[]; language: Language },
  most: number,
): Promise<Matter[]> {
  const { text, tokens, language } = query
  const all = await deps.content.get('findable-matters', async () => {
    // The dictionary of pinyin takes 15 MB: it is read with the first search.
    const { findable } = await import('./findable-matter.ts')
    return (await matterCatalogue(deps)).matters.map(findable)
  })
  const inName = ({ matter: { name, nameEn } }: Findable) =>
    Number(`${name} ${nameEn}`.toLowerCase().includes(text.toLowerCase()))
  return all
    .filter((one) => tokens.every((token) => one.text.includes(token)))
    .toSorted((one, other) => inName(other) - inName(one))
    .slice(0, most)
    .map(({ matter }) => matterView(matter, language))
}
