/** What a matter can be recognised by. */
export interface SuggestibleMatter {
  id: string
  /** In residents' and the catalogue's words. */
  names: readonly string[]
  words: readonly string[]
  examples: readonly string[]
}

export interface Suggestion {
  id: string
  /** 0 to 1: how much of what was written is known of the matter. */
  score: number
}

export interface SuggestionIndex {
  /** The best first; empty when nothing fits. Ties go to the smaller id. */
  suggest(text: string, most: number): Suggestion[]
}

type Features = Map<string, number>
interface Indexed {
  id: string
  /** Everything known of the matter together, its words and names counting more than its examples. */
  all: Features
  /** Each name and example by itself: a sentence that is like one of them says more than one like their sum. */
  sentences: Features[]
  words: readonly string[]
}

const NAME = 2
const WORD = 2
const EXAMPLE = 1
/** Single characters mean little in Chinese, but 桥 and 灯 mean something. */
const CHARACTER = 0.45
/** Below this a match is chance. */
const LEAST = 0.1
/** How the three views of a match are weighed. */
const WEIGHTS = { coverage: 0.55, likeness: 0.25, words: 0.2, saturation: 0.8 }

const HAN = /\p{Script=Han}+|[\p{Script=Latin}\p{Number}]+/gu
/** Words that sentences are built with and that say nothing of a matter. */
const EMPTY = new Set('的了是在我你他她们有人个这那就都和也很到不没着过吗呢吧啊给被把要会能来去上下里一两三几天小大')
const EMPTY_PAIRS =
  /^(我们|我家|他们|这里|那里|好几|几天|很多|到处|天天|老是|总是|怎么|什么|可以|已经|现在|一个|有人|没有|起来|出来|好像|还有|每天|今天|昨天|一直)$/

/** Pairs and single characters of Chinese, Latin words, with how much each counts by itself. */
export function featuresOf(text: string): Map<string, number> {
  const found = new Map<string, number>()
  const add = (feature: string, weight: number) => found.set(feature, Math.max(found.get(feature) ?? 0, weight))
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(HAN)) {
    const characters = [...run]
    if (!/\p{Script=Han}/u.test(run)) {
      add(run, 1)
      continue
    }
    characters.forEach((character, index) => {
      if (!EMPTY.has(character)) add(character, CHARACTER)
      const pair = `${character}${characters[index + 1] ?? ''}`
      if (pair.length > character.length && !EMPTY_PAIRS.test(pair)) add(pair, 1)
    })
  }
  return found
}

function addAll(into: Features, features: Features, weight: number): void {
  for (const [feature, own] of features) into.set(feature, (into.get(feature) ?? 0) + own * weight)
}

function indexed({ id, names, words, examples }: SuggestibleMatter): Indexed {
  const all: Features = new Map()
  const sentences = [...names, ...examples].map(featuresOf)
  names.forEach((name) => addAll(all, featuresOf(name), NAME))
  words.forEach((word) => addAll(all, featuresOf(word), WORD))
  examples.forEach((example) => addAll(all, featuresOf(example), EXAMPLE))
  return { id, all, sentences, words }
}

/** How telling each feature is: the fewer matters have it, the more. */
function rarities(matters: readonly Indexed[]): (feature: string) => number {
  const matterCount = new Map<string, number>()
  for (const { all } of matters)
    for (const feature of all.keys()) matterCount.set(feature, (matterCount.get(feature) ?? 0) + 1)
  const rarity = (count: number) => Math.log(1 + matters.length / (1 + count))
  const known = new Map([...matterCount].map(([feature, count]) => [feature, rarity(count)]))
  const unheardOf = rarity(0)
  return (feature) => known.get(feature) ?? unheardOf
}

/** The share of the text, by how telling its features are, that the matter knows. */
function coverage(query: Features, { all }: Indexed): number {
  let [found, whole] = [0, 0]
  for (const [feature, weight] of query) {
    const known = all.get(feature) ?? 0
    whole += weight
    // The first mention tells most.
    if (known > 0) found += (weight * known) / (known + WEIGHTS.saturation)
  }
  return whole === 0 ? 0 : found / whole
}

/** How alike two sentences are: what they share of what both have. */
function likeness(query: Features, sentence: Features, rarity: (feature: string) => number): number {
  let [shared, whole] = [0, 0]
  for (const weight of query.values()) whole += weight
  for (const [feature, weight] of sentence) {
    whole += weight * rarity(feature)
    if (query.has(feature)) shared += 2 * weight * rarity(feature)
  }
  return whole === 0 ? 0 : shared / whole
}

/** Makes what suggestions are looked up in; the same matters give the same suggestions. */
export function suggestionIndex(matters: readonly SuggestibleMatter[]): SuggestionIndex {
  const all = matters.map(indexed)
  const rarity = rarities(all)
  function scoreOf(matter: Indexed, text: string, query: Features): number {
    const alike = Math.max(0, ...matter.sentences.map((sentence) => likeness(query, sentence, rarity)))
    const said = matter.words.filter((word) => text.includes(word)).length
    const spoken = said / (said + 1)
    return WEIGHTS.coverage * coverage(query, matter) + WEIGHTS.likeness * alike + WEIGHTS.words * spoken
  }
  return {
    suggest(given, most) {
      const text = given.normalize('NFKC').toLowerCase()
      const query = new Map([...featuresOf(text)].map(([feature, weight]) => [feature, weight * rarity(feature)]))
      return all
        .map((matter) => ({ id: matter.id, score: scoreOf(matter, text, query) }))
        .filter(({ score }) => score >= LEAST)
        .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, most)
    },
  }
}
