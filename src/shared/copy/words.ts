/** Chinese first, English second; the words of one room or of everybody. */
export interface Copy<T> {
  readonly zh: T
  readonly en: T
}

/** Ties two languages together: a key or a parameter that is missing in one does not compile. */
export const words = <T extends object>(copy: { zh: T; en: NoInfer<T> }): Copy<T> => copy
