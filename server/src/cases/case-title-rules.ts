/** Characters of a person's own words that make a title. */
const TITLE_LENGTH = 20

/** The beginning of a text as a title, on one line. */
export function titleOfText(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= TITLE_LENGTH ? characters.join('') : `${characters.slice(0, TITLE_LENGTH).join('')}…`
}
