import type { LngLat, MatterSuggestions } from '@zhuiguang/contract'
import { findAreasAt } from '../places/area-store.ts'
import type { Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { areaTree } from './area-tree.ts'
import { casePacks } from './case-packs.ts'
import { dangerIn, soundsLike } from './danger-rules.ts'
import { matterCatalogue, type CatalogueMatter, type StopperWords } from './matter-catalogue.ts'
import { suggestionIndex, type SuggestibleMatter, type SuggestionIndex } from './matter-suggestion-rules.ts'
import { matterView, stopperView } from './matter-view.ts'

const MOST = 3

interface Suggester {
  items(text: string): { matter: CatalogueMatter; score: number }[]
  /** Whom to call, when the words sound like danger. */
  stopper(text: string): StopperWords | null
}

const suggestible = ({ id, name, officialName, words, examples }: CatalogueMatter): SuggestibleMatter => ({
  id,
  names: [...new Set([name, officialName])],
  words,
  examples,
})

/** @param matters of one pack, with those that stop a request */
export function makeSuggester(matters: readonly CatalogueMatter[]): Suggester {
  const byId = new Map(matters.map((matter) => [matter.id, matter]))
  const stopping = matters.filter(({ stopper }) => stopper)
  const stoppers = suggestionIndex(stopping.map(suggestible))
  const all = suggestionIndex(matters.map(suggestible))
  const rank = (index: SuggestionIndex, text: string, most: number) =>
    index.suggest(text, most).flatMap(({ id, score }) => {
      const matter = byId.get(id)
      return matter ? [{ matter, score }] : []
    })
  function stopper(text: string): StopperWords | null {
    const danger = dangerIn(text)
    const called = danger && (rank(stoppers, danger, 1)[0] ?? rank(stoppers, text, 1)[0])
    if (called) return called.matter.stopper
    const first = rank(all, text, 1)[0]?.matter
    return first?.stopper && soundsLike(first.words, text) ? first.stopper : null
  }
  const items = (text: string) =>
    rank(all, text, MOST + stopping.length)
      .filter(({ matter }) => !matter.stopper)
      .slice(0, MOST)
  return { items, stopper }
}

/** The pack that a place lies in; the deployment's own when that is not known. */
async function packAt(deps: Deps, location: LngLat | undefined): Promise<string | undefined> {
  const [tree, packs] = await Promise.all([areaTree(deps), casePacks(deps)])
  const [widest] = location ? await findAreasAt(deps.db, location, 'zh') : []
  return (widest && tree.find(widest.id)?.pack) ?? packs[0]?.id
}

const roundScore = (score: number) => Math.round(score * 1000) / 1000

/** At most three matters that fit what somebody wrote, the best first; none when nothing does. */
export async function suggestMatters(
  deps: Deps,
  { language }: Pick<Context, 'language'>,
  { text, location }: { text: string; location?: LngLat | undefined },
): Promise<MatterSuggestions> {
  const pack = await packAt(deps, location)
  const suggester = await deps.content.get(`matter-suggester ${pack}`, async () => {
    const { matters } = await matterCatalogue(deps)
    return makeSuggester(matters.filter((matter) => matter.pack === pack))
  })
  const stopper = suggester.stopper(text)
  return {
    items: suggester
      .items(text)
      .map(({ matter, score }) => ({ matter: matterView(matter, language), score: roundScore(score) })),
    stopper: stopper && stopperView(stopper, language),
  }
}
