/** An error's status and its sentence for people, in both languages. */
export interface ErrorSpec {
  status: number
  zh: string
  en: string
}
