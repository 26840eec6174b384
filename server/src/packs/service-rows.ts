import { searchTokens } from '../kernel/search-tokens.ts'
import type { JsonRow } from '../kernel/sync-table.ts'
import { idsOf } from './pack-rows.ts'
import type { Pack } from './read-pack.ts'

/** Names of the places, so that an offering is found by where it is. */
const placeName = (pack: Pack, code: string | null): string | null =>
  pack.rows.places.find((row) => row.cells.code === code)?.cells.name ?? null

export function offeringRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows.offerings.map(({ cells: { code, place, ...cells } }) => ({
    id: id(code),
    pack: pack.settings.id,
    place_id: id(place),
    ...cells,
    search_tokens: searchTokens(cells.title, cells.title_en, placeName(pack, place)),
    retired_at: null,
  }))
}

export function scheduleRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['offering-schedules'].map(({ cells: { offering, source: _source, sample: _sample, ...cells } }) => ({
    offering_id: id(offering),
    ...cells,
  }))
}

export function seriesRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['market-series'].map(({ cells: { code, community, unit, place, ...cells } }) => ({
    id: id(code),
    pack: pack.settings.id,
    community_id: id(community),
    unit_id: id(unit),
    place_id: id(place),
    ...cells,
    search_tokens: searchTokens(cells.name, cells.name_en, placeName(pack, place)),
    retired_at: null,
  }))
}

export function stallRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['market-stalls'].map(
    ({ cells: { series, code, offering, source: _source, sample: _sample, ...cells } }) => ({
      id: `${id(series)}.${code}`,
      series_id: id(series),
      offering_id: id(offering),
      ...cells,
    }),
  )
}

export function shiftRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['market-shifts'].map(({ cells }) => ({
    series_id: id(cells.series),
    offering_id: id(cells.offering),
  }))
}

export function exceptionRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['market-exceptions'].map(({ cells: { series, place, sample: _sample, ...cells } }) => ({
    series_id: id(series),
    place_id: id(place),
    ...cells,
  }))
}

export function matterRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows.matters.map(({ cells: { code, request_type: _type, sample_words: _words, ...cells } }) => ({
    id: id(code),
    pack: pack.settings.id,
    code: code.toUpperCase(),
    ...cells,
    retired_at: null,
  }))
}

export function questionRows(pack: Pack): JsonRow[] {
  const id = idsOf(pack)
  return pack.rows['matter-questions'].map(({ cells }) => {
    const { key, position, label, label_en, kind, required } = cells
    const stopper = { message: cells.stop_message, messageEn: cells.stop_message_en, phone: cells.stop_phone }
    const options = cells.options.map((option) => {
      const [value = '', words = ''] = option.split('=')
      const [label = '', labelEn = ''] = words.split('/')
      return { value, label, labelEn, stopper: value === cells.stop_value ? stopper : null }
    })
    return { matter_id: id(cells.matter), key, position, label, label_en, kind, required, options }
  })
}
