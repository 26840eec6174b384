import type { Line, LimitUnit, Question } from '@zhuiguang/contract'
import type { Deps } from '../kernel/deps.ts'

/** Whom to call instead of filing, in both languages. */
export interface StopperWords {
  message: string
  messageEn: string
  phone: string
}

export interface CatalogueQuestion {
  key: string
  label: string
  labelEn: string
  kind: Question['kind']
  required: boolean
  options: readonly { value: string; label: string; labelEn: string; stopper: StopperWords | null }[]
}

/** A matter that people can ask for, with its questions in order. */
export interface CatalogueMatter {
  id: string
  pack: string
  code: string
  line: Line
  group: string
  groupEn: string
  officialName: string
  officialNameEn: string
  /** In residents' words where there are some, else the catalogue's name. */
  name: string
  nameEn: string
  words: readonly string[]
  examples: readonly string[]
  contactHours: number
  acceptHours: number
  resolveAmount: number
  resolveUnit: LimitUnit
  limitSource: string
  stopper: StopperWords | null
  questions: readonly CatalogueQuestion[]
  sample: boolean
}

/** All matters that are not retired, by code, with a look-up by id. */
export interface MatterCatalogue {
  matters: readonly CatalogueMatter[]
  find(id: string): CatalogueMatter | undefined
}

async function readQuestions({ db }: Pick<Deps, 'db'>): Promise<Map<string, CatalogueQuestion[]>> {
  const rows = await db.selectFrom('matter_questions').selectAll().orderBy('matter_id').orderBy('position').execute()
  const byMatter = new Map<string, CatalogueQuestion[]>()
  for (const { matter_id, key, label, label_en, kind, required, options } of rows) {
    const question = { key, label, labelEn: label_en, kind, required, options: options as CatalogueQuestion['options'] }
    byMatter.set(matter_id, [...(byMatter.get(matter_id) ?? []), question])
  }
  return byMatter
}

async function readCatalogue(deps: Pick<Deps, 'db'>): Promise<MatterCatalogue> {
  const [rows, questions] = await Promise.all([
    deps.db.selectFrom('matters').selectAll().where('retired_at', 'is', null).orderBy('code').orderBy('id').execute(),
    readQuestions(deps),
  ])
  const matters = rows.map((row): CatalogueMatter => {
    const { stopper_message: message, stopper_message_en: messageEn, stopper_phone: phone } = row
    return {
      id: row.id,
      pack: row.pack,
      code: row.code,
      line: row.line,
      group: row.group_name,
      groupEn: row.group_name_en,
      officialName: row.name,
      officialNameEn: row.name_en,
      name: row.plain_name ?? row.name,
      nameEn: row.plain_name_en ?? row.name_en,
      words: row.words,
      examples: row.examples,
      contactHours: row.contact_hours,
      acceptHours: row.accept_hours,
      resolveAmount: row.resolve_amount,
      resolveUnit: row.resolve_unit,
      limitSource: row.limit_source,
      stopper: message && messageEn && phone ? { message, messageEn, phone } : null,
      questions: questions.get(row.id) ?? [],
      sample: row.sample,
    }
  })
  const byId = new Map(matters.map((matter) => [matter.id, matter]))
  return { matters, find: (id) => byId.get(id) }
}

/** The catalogue of matters of all packs, read once for each version of the packs. */
export const matterCatalogue = (deps: Pick<Deps, 'db' | 'content'>): Promise<MatterCatalogue> =>
  deps.content.get('matter-catalogue', () => readCatalogue(deps))
