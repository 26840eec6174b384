import { placesCopy } from '../copy'

const ways = [...placesCopy.zh.elderWords, ...placesCopy.en.elderWords]

/** Whether somebody looks for large text, in either language. */
export const asksForElder = (words: string) => ways.some((way) => words.toLowerCase().includes(way))
