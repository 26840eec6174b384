import type { Case, CaseEvent, Language } from '@zhuiguang/contract'
import { words, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { areaRefOf, type AreaTree } from './area-tree.ts'
import type { Access } from './case-access-policy.ts'
import { deadlineState } from './case-deadlines.ts'
import type { CaseRow } from './case-detail-store.ts'
import { possibleActions } from './case-machine.ts'
import { deskArea } from './case-routing.ts'
import { caseTitle } from './case-view.ts'
import { deskTranslations, deskWords, sortingDesk } from './desk-words.ts'
import { photoViews } from './photo-view.ts'

const UNTITLED: Record<Language, string> = { zh: '一件诉求', en: 'A request' }

/** Who has the case now, in words. */
function deskOf(row: Pick<CaseRow, 'status' | 'line' | 'area_id'>, tree: AreaTree, language: Language): string {
  const chain = tree.chain(row.area_id)
  const unsorted = row.line === null
  const area = deskArea(chain, unsorted ? 'submitted' : 'routed')
  if (!area) return ''
  return unsorted ? sortingDesk(area, language) : deskWords(area, row.line as Case['line'], language)
}

function eventsOf(
  row: CaseRow,
  tree: AreaTree,
  zone: Deps['zone'],
  language: Language,
  mayReadWords: boolean,
): CaseEvent[] {
  const translated = language === 'en' ? deskTranslations(tree) : new Map<string, string>()
  return row.events.map(({ id, kind, at, desk, comment, to_status }) => ({
    id: String(id),
    kind,
    at: zone.iso(at),
    desk: desk && (translated.get(desk) ?? desk),
    comment: mayReadWords ? comment : null,
    status: to_status as Case['status'],
  }))
}

const answersOf = ({ answers }: CaseRow, language: Language): Case['answers'] =>
  answers.map(({ key, label, labelEn, value, valueEn }) => ({
    key,
    label: words(language, label, labelEn),
    value: words(language, value, valueEn),
  }))

/** What the resident told, which an audit does not see. */
const wordsOf = (row: CaseRow, deps: Deps, context: Context) => ({
  text: row.text,
  location: row.location,
  placeName: words(context.language, row.place_name, row.place_name_en),
  address: row.address,
  answers: answersOf(row, context.language),
  photos: photoViews(deps, context, row.photos),
})
const WITHHELD = { text: '', location: null, placeName: null, address: null, answers: [], photos: [] }

/** A case for somebody who may read it. */
export function caseView(row: CaseRow, tree: AreaTree, access: Access, deps: Deps, context: Context): Case {
  const { zone } = deps
  const { language, now } = context
  const areas = tree.chain(row.area_id).map((area) => areaRefOf(area, language))
  const area = areas.at(-1)
  if (!area) throw new Error('a case lies in an area that is not there')
  const resolve = row.deadlines.find(({ kind }) => kind === 'resolve')
  const matterName = words(language, row.matter_name, row.matter_name_en)
  return {
    id: row.id,
    number: row.number,
    title: access.mayReadWords || matterName ? caseTitle(row, language) : UNTITLED[language],
    status: row.status,
    outcome: row.outcome,
    resolveDueAt: resolve ? zone.iso(resolve.dueAt) : null,
    createdAt: zone.iso(row.created_at),
    ...(access.mayReadWords ? wordsOf(row, deps, context) : WITHHELD),
    matter: row.matter_id && matterName ? { id: row.matter_id, name: matterName } : null,
    line: row.line as Case['line'],
    area,
    areas,
    desk: deskOf(row, tree, language),
    anonymous: row.anonymous,
    private: row.private,
    deadlines: row.deadlines.map((deadline) => ({
      kind: deadline.kind,
      dueAt: zone.iso(deadline.dueAt),
      metAt: deadline.metAt && zone.iso(deadline.metAt),
      state: deadlineState(deadline, now),
    })),
    events: eventsOf(row, tree, zone, language, access.mayReadWords),
    actions: possibleActions(row.status, access.roles),
  }
}
