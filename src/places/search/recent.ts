import { read, remove, write } from '../../shared/platform/storage'

const KEY = 'searches'
const MOST = 8

/** What was searched last on this phone, the newest first. */
export const recentSearches = () => read<string[]>(KEY) ?? []

/** Remembers a search; the same words are there once. */
export function rememberSearch(words: string) {
  const text = words.trim()
  if (text) write(KEY, [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST))
}

/** Forgets all of them. */
export const forgetSearches = () => remove(KEY)
