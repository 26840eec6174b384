import { Covers } from '@zhuiguang/contract'
import { anyText, integer, oneOf, optional, text, yesNo } from './cells.ts'

/** Columns that several tables share. */
export const origin = { source: anyText, sample: yesNo }
export const optionalText = optional(text())
export const holidayPolicy = oneOf(['hold', 'skip'])
export const seats = integer(1, 10_000)
export const cover = oneOf(Covers)
