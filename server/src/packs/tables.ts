import { marketTables } from './market-tables.ts'
import { matterTables } from './matter-tables.ts'
import { offeringTables } from './offering-tables.ts'
import { placeTables } from './place-tables.ts'

/** The files of a pack that are tables, with their columns; docs/pack-format.md explains them. */
export const tables = { ...placeTables, ...offeringTables, ...marketTables, ...matterTables } as const

export type Tables = typeof tables
export type TableName = keyof Tables
export const tableNames = Object.keys(tables) as TableName[]
/** What two rows of a table may not share. */
export const keys: { readonly [N in TableName]: readonly (keyof Tables[N] & string)[] } = {
  areas: ['code'],
  places: ['code'],
  'place-facts': ['place', 'fact'],
  offerings: ['code'],
  'offering-schedules': ['offering', 'weekday', 'starts_at', 'valid_from'],
  'market-series': ['code'],
  'market-stalls': ['series', 'code'],
  'market-shifts': ['series', 'offering'],
  'market-exceptions': ['series', 'date'],
  matters: ['code'],
  'matter-questions': ['matter', 'key'],
  notices: ['code'],
  calendar: ['date'],
}
