/** Joins the class names that apply. */
export const names = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ')
