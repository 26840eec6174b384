/** A run of Chinese characters, or of Latin letters and digits. */
export interface Run {
  han: boolean
  text: string
}

/** A query longer than this is somebody's paragraph; its first tokens decide. */
const MOST_TOKENS = 24
const RUNS = /(?<han>\p{Script=Han}+)|[\p{Script=Latin}\p{Number}]+/gu

/** Cuts text into runs, in order; full-width forms become plain, capitals small, all else separates. */
export function runsOf(text: string): Run[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return [...plain.matchAll(RUNS)].map((match) => ({ han: match.groups?.han !== undefined, text: match[0] }))
}

/** Neighbouring pairs of characters: 口袋公园 gives 口袋, 袋公, 公园. */
export function pairsOf(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const tokensOf = ({ han, text }: Run): string[] => (han && [...text].length > 1 ? pairsOf(text) : [text])

/**
 * What a row's `search_tokens` must all contain (`@>`) to be found. Chinese is cut into pairs; letters stay whole,
 * since rows carry their pinyin and initials.
 * @returns nothing for a query without letters, digits or Chinese: the caller then finds nothing, not everything
 */
export const queryTokens = (query: string): string[] =>
  [...new Set(runsOf(query).flatMap(tokensOf))].slice(0, MOST_TOKENS)
