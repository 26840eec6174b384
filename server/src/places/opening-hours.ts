import type { Opening } from '@zhuiguang/contract'
import OpeningHours from 'opening_hours'
import type { ZonedTime } from '../kernel/zoned-time.ts'

/** Opening hours that were understood; made by `parseOpeningHours`. */
export type ParsedHours = InstanceType<typeof OpeningHours>

const UNKNOWN: Opening = { openNow: null, closesAt: null, opensAt: null }
/** Neighbouring intervals may join (00:00-24:00 on two days): look a few changes on. */
const CHANGES_TO_LOOK_AT = 8

/** OSM opening-hours syntax; null for text that is not. */
export function parseOpeningHours(text: string): ParsedHours | null {
  try {
    // The country is for `SH` and for rules about `PH` that are not spelt out.
    return new OpeningHours(text, { lat: 22.75, lon: 113.95, address: { country_code: 'cn', state: '' } })
  } catch {
    return null
  }
}

/** The library reads the fields of the process's own zone: a Date whose local fields are the district's clock. */
function onTheWall(at: Date, zone: ZonedTime): Date {
  const [date, time] = [zone.date(at), zone.iso(at).slice(11, 19)]
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [hour, minute, second] = time.split(':').map(Number) as [number, number, number]
  return new Date(year, month - 1, day, hour, minute, second)
}

const pad = (value: number) => String(value).padStart(2, '0')
/** The instant that the district's clock shows what the local fields of `wall` say. */
const fromTheWall = (wall: Date, zone: ZonedTime): Date =>
  zone.at(
    `${wall.getFullYear()}-${pad(wall.getMonth() + 1)}-${pad(wall.getDate())}`,
    `${pad(wall.getHours())}:${pad(wall.getMinutes())}`,
  )

/** The first change after `wall` to another state than `open`; undefined when there is none. */
function nextTurn(hours: ParsedHours, wall: Date, open: boolean): Date | undefined {
  let at: Date | undefined = wall
  for (let looked = 0; at && looked < CHANGES_TO_LOOK_AT; looked += 1) {
    at = hours.getNextChange(at)
    if (at && hours.getState(at) !== open) return at
  }
  return undefined
}

/** Whether it is open at an instant, and when that changes next, whatever the zone of the process. */
export function openingAt(hours: ParsedHours | null, now: Date, zone: ZonedTime): Opening {
  if (!hours) return UNKNOWN
  const wall = onTheWall(now, zone)
  if (hours.getUnknown(wall)) return UNKNOWN
  const openNow = hours.getState(wall)
  const turn = nextTurn(hours, wall, openNow)
  const at = turn ? zone.iso(fromTheWall(turn, zone)) : null
  return { openNow, closesAt: openNow ? at : null, opensAt: openNow ? null : at }
}
