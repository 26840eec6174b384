import { Lines, type Language, type Line } from '@zhuiguang/contract'
import type { AreaNode, AreaTree } from './area-tree.ts'

const LINE_WORDS: Readonly<Record<Line, Record<Language, string>>> = {
  petitions: { zh: '信访维稳', en: 'Petitions' },
  economy: { zh: '经济发展', en: 'Economy' },
  safety: { zh: '安全生产', en: 'Safety' },
  construction: { zh: '城市建设', en: 'Construction' },
  civility: { zh: '文明创建', en: 'Civility' },
  public_services: { zh: '公共服务', en: 'Public services' },
}
const SORTING: Record<Language, string> = { zh: '待分派', en: 'to be assigned' }

type Names = Pick<AreaNode, 'name' | 'nameEn'>

const join = (language: Language, { name, nameEn }: Names, more: string): string =>
  language === 'en' ? `${nameEn} · ${more}` : `${name} · ${more}`

/** A desk in words for residents: `棋园微治圈 · 城市建设`; the area alone without a line. */
export const deskWords = (area: Names, line: Line | null, language: Language): string =>
  line ? join(language, area, LINE_WORDS[line][language]) : language === 'en' ? area.nameEn : area.name

/** Where a case waits that somebody must sort first. */
export const sortingDesk = (area: Names, language: Language): string => join(language, area, SORTING[language])

/** Events keep the desk in Chinese, as it was called then; this finds the English of those that still exist. */
export function deskTranslations(tree: AreaTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const area of tree.all())
    for (const line of [null, ...Lines]) found.set(deskWords(area, line, 'zh'), deskWords(area, line, 'en'))
  return found
}
