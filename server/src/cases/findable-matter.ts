import { pinyin } from 'pinyin-pro'
import type { CatalogueMatter } from './matter-catalogue.ts'

/** A matter with everything that it can be found by, in one line of text. */
export interface Findable {
  matter: CatalogueMatter
  text: string
}

const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })

/** Writes a matter's names and words together with their pinyin and its initials. */
export function findable(matter: CatalogueMatter): Findable {
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
