import type { Language, Matter } from '@zhuiguang/contract'
import { pinyin } from 'pinyin-pro'
import { matterCatalogue, type CatalogueMatter } from './matter-catalogue.ts'
import { matterView } from './matter-view.ts'
import type { Deps } from '../kernel/deps.ts'

/** A matter with everything that it can be found by, in one line of text. */
interface Findable {
  matter: CatalogueMatter
  text: string
}

const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })

function findable(matter: CatalogueMatter): Findable {
  const chinese = [matter.name, matter.officialName, ...matter.words]
  const spelt = chinese.map(syllables)
  const parts = [
    ...chinese,
    matter.nameEn,
    matter.officialNameEn,
    ...spelt.map((word) => word.join('')),
    ...spelt.map((word) => word.map((syllable) => syllable.slice(0, 1)).join('')),
  ]
  return { matter, text: parts.join(' ').toLowerCase() }
}

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
  const all = await deps.content.get('findable-matters', async () =>
    (await matterCatalogue(deps)).matters.map(findable),
  )
  const inName = ({ matter: { name, nameEn } }: Findable) =>
    Number(`${name} ${nameEn}`.toLowerCase().includes(text.toLowerCase()))
  return all
    .filter((one) => tokens.every((token) => one.text.includes(token)))
    .toSorted((one, other) => inName(other) - inName(one))
    .slice(0, most)
    .map(({ matter }) => matterView(matter, language))
}
