import { searchCopy } from './copy'

const ways = [...searchCopy.zh.elderWords, ...searchCopy.en.elderWords]

/** Whether somebody looks for large text, in either language. */
export const asksForElder = (words: string) => ways.some((way) => words.toLowerCase().includes(way))
