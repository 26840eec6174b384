import type { Database } from '../src/kernel/deps.ts'
import { insertOffering, insertPack, insertPlace, insertSlot } from './offerings.ts'

/** "Now" of the catalogue. */
export const CATALOGUE_NOW = '2026-11-23T08:00:00+08:00'

/** Offerings of several kinds whose slots stand in every relation to CATALOGUE_NOW that their names say. */
export async function insertCatalogue(db: Database): Promise<void> {
  await insertPack(db)
  await insertPlace(db, 'gm.rongyin')
  await insertOffering(db, { id: 'gm.rope', place_id: 'gm.rongyin', party_max: 3, summary: '从零学起' })
  await insertOffering(db, { id: 'gm.chess', title: '象棋', title_en: 'Chess', booking_opens_days: 3 })
  await insertOffering(db, { id: 'gm.law', kind: 'service_desk' })
  await insertOffering(db, { id: 'gm.stall', kind: 'stall' })
  await insertOffering(db, { id: 'gm.none', kind: 'tour' })
  await insertOffering(db, { id: 'gm.old', retired_at: new Date() })
  const slot = (offering_id: string, id: string, starts_at: string, more = {}) =>
    insertSlot(db, { id: `${offering_id}.${id}`, offering_id, starts_at, ...more })
  await slot('gm.rope', 'past', '2026-11-23T07:00:00+08:00')
  await slot('gm.rope', 'closing', '2026-11-23T09:00:00+08:00')
  await slot('gm.rope', 'cancelled', '2026-11-24T15:00:00+08:00', {
    cancelled_at: new Date(),
    cancelled_reason: '下雨',
  })
  await slot('gm.rope', 'full', '2026-11-25T15:00:00+08:00', { taken: 10 })
  await slot('gm.rope', 'free', '2026-11-26T15:00:00+08:00', { taken: 4 })
  await slot('gm.rope', 'later', '2026-12-24T00:00:00+08:00')
  await slot('gm.stall', 'full', '2026-11-25T09:00:00+08:00', { taken: 10 })
  await slot('gm.chess', 'full', '2026-11-25T16:00:00+08:00', { taken: 10 })
  await slot('gm.chess', 'unopened', '2026-11-27T15:00:00+08:00')
  await slot('gm.law', 'free', '2026-11-24T10:00:00+08:00')
  await slot('gm.old', 'free', '2026-11-24T10:00:00+08:00')
}
