import type { Language, Matter, Question, Stopper } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import type { CatalogueMatter, CatalogueQuestion, StopperWords } from './matter-catalogue.ts'

/** A stopper in the person's language. */
export const stopperView = ({ message, messageEn, phone }: StopperWords, language: Language): Stopper => ({
  message: words(language, message, messageEn),
  phone,
})

function questionView(
  { key, label, labelEn, kind, required, options }: CatalogueQuestion,
  language: Language,
): Question {
  return {
    key,
    label: words(language, label, labelEn),
    kind,
    required,
    options: options.map(({ value, label, labelEn, stopper }) => ({
      value,
      label: words(language, label, labelEn),
      stopper: stopper && stopperView(stopper, language),
    })),
  }
}

/** A matter as the contract shows it. */
export const matterView = (matter: CatalogueMatter, language: Language): Matter => ({
  id: matter.id,
  code: matter.code,
  line: matter.line,
  group: words(language, matter.group, matter.groupEn),
  name: words(language, matter.name, matter.nameEn),
  officialName: words(language, matter.officialName, matter.officialNameEn),
  resolve: { amount: matter.resolveAmount, unit: matter.resolveUnit },
  contactHours: matter.contactHours,
  limitSource: matter.limitSource,
  stopper: matter.stopper && stopperView(matter.stopper, language),
  questions: matter.questions.map((question) => questionView(question, language)),
  sample: matter.sample,
})
