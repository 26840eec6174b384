import { pinyin } from 'pinyin-pro'
import { pairsOf, runsOf, type Run } from './search-query.ts'

/** Nobody types more of a name than this; longer names are found by their beginning, middle or end. */
const MOST_INITIALS = 8
const MOST_SYLLABLES = 6
/** `ban` finds Banyan; two letters would find nearly everything. */
const SHORTEST_PREFIX = 3

/** All stretches of neighbours, from `least` to `most` long, joined. */
function stretches(parts: readonly string[], least: number, most: number): string[] {
  const found: string[] = []
  for (let start = 0; start < parts.length; start += 1)
    for (let end = start + least; end <= Math.min(parts.length, start + most); end += 1)
      found.push(parts.slice(start, end).join(''))
  return found
}

function hanTokens(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
  const initials = syllables.map((syllable) => syllable.slice(0, 1))
  return [
    ...text,
    ...pairsOf(text),
    ...stretches(initials, 2, MOST_INITIALS),
    ...stretches(syllables, 1, MOST_SYLLABLES),
  ]
}

function latinTokens(text: string): string[] {
  const prefixes: string[] = []
  for (let length = SHORTEST_PREFIX; length < text.length; length += 1) prefixes.push(text.slice(0, length))
  return [...prefixes, text]
}

const tokensOf = ({ han, text }: Run): string[] => (han ? hanTokens(text) : latinTokens(text))

/**
 * The tokens under which a row is found: characters and pairs of Chinese, its pinyin and initials, Latin words and their
 * beginnings. Sorted, so that the same words give the same array. Made on import; a query is cut by `queryTokens`.
 */
export function searchTokens(...texts: readonly (string | null)[]): string[] {
  const tokens = texts.flatMap((text) => runsOf(text ?? '').flatMap(tokensOf))
  return [...new Set(tokens)].toSorted()
}
