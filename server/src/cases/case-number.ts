/** What people quote on the phone: `GM2611230007` is the prefix, the day in the district, and a running number. */
export const caseNumber = (prefix: string, date: string, sequence: number): string =>
  `${prefix}${date.slice(2).replaceAll('-', '')}${String(sequence).padStart(4, '0')}`
