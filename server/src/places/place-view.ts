import { Facts, type Cover, type Language, type LngLat, type PlaceCard } from '@zhuiguang/contract'
import { words } from '../kernel/context.ts'
import { wholeMetres } from './geometry.ts'
import type { OpeningBook } from './opening-book.ts'
import type { PlaceRow } from './place-store.ts'

/** For whom a card is made, and when. */
export interface PlaceViewer {
  book: OpeningBook
  now: Date
  language: Language
  near?: LngLat | undefined
}

const FACTS_ON_A_CARD = 3

/** A place as lists, home and search show it. */
export function placeCard(row: PlaceRow, { book, now, language, near }: PlaceViewer): PlaceCard {
  return {
    id: row.id,
    kind: row.kind,
    name: words(language, row.name, row.name_en),
    // The importer lets only covers through that are drawn.
    cover: row.cover as Cover,
    location: row.location,
    distance: wholeMetres(row.d, near),
    ...book.at(row, now),
    // The contract lists facts with the most asked-for first.
    facts: Facts.filter((fact) => row.facts.includes(fact)).slice(0, FACTS_ON_A_CARD),
    sample: row.sample,
  }
}
