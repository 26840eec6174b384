/** Opens the dialler with a number; the person decides. */
export function call(number: string) {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
