import { CASE_PHOTOS_MAX } from '@zhuiguang/contract'
import type { Executor } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { violatedConstraint } from '../kernel/pg-errors.ts'

/**
 * Attaches photos that the person uploaded and that no case has yet.
 * @throws ApiError `photo_unknown`, `photos_too_many`
 */
export async function attachPhotos(db: Executor, caseId: string, personId: string, photoIds: readonly string[]) {
  const ids = [...new Set(photoIds)]
  if (ids.length === 0) return
  if (ids.length > CASE_PHOTOS_MAX) throw new ApiError('photos_too_many')
  const { own } = await db
    .selectFrom('uploads')
    .where('id', 'in', ids)
    .where('person_id', '=', personId)
    .select((eb) => eb.fn.countAll<number>().as('own'))
    .executeTakeFirstOrThrow()
  if (Number(own) !== ids.length) throw new ApiError('photo_unknown', { fields: { 'body.photoIds': ids.join(', ') } })
  try {
    const rows = ids.map((id, position) => ({ case_id: caseId, upload_id: id, position }))
    await db.insertInto('case_photos').values(rows).execute()
  } catch (error) {
    if (violatedConstraint(error) === 'a_photo_belongs_to_one_case')
      throw new ApiError('photo_unknown', { cause: error })
    throw error
  }
}
