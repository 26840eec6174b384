import { createHash } from 'node:crypto'
import type { Photo } from '@zhuiguang/contract'
import { atMost } from '../kernel/at-most.ts'
import { personOf, type Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { decideOnce, hashRequest } from '../kernel/idempotency.ts'
import { randomId } from '../kernel/ids.ts'
import type { FileStore } from './file-store.ts'
import { fileName, photoViews } from './photo-view.ts'
import type { Picture } from './picture.ts'
import { readUpload } from './read-upload.ts'
import { understandPerson } from './unknown-person.ts'

const FIELD = 'file'
/** A decoded photo takes up to 150 MB. */
const oneByOne = atMost(1)
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** The key counts for the bytes of the file: each time a form is sent, its separators differ. */
function forBytes(context: Context, hash: Buffer): Context {
  const { idempotency } = context
  if (!idempotency) return context
  const requestHash = hashRequest('POST /v1/uploads', null, hash.toString('hex'))
  return { ...context, idempotency: { ...idempotency, requestHash } }
}

async function writeBoth(files: FileStore, id: string, { full, thumbnail }: Picture): Promise<void> {
  await files.write(fileName(id, 'full'), full)
  await files.write(fileName(id, 'thumb'), thumbnail)
}
const removeBoth = (files: FileStore, id: string) =>
  Promise.all([files.remove(fileName(id, 'full')), files.remove(fileName(id, 'thumb'))])

/**
 * Keeps an uploaded photo, once for each Idempotency-Key. The files are there before the row is: a row never points at
 * nothing, and when it can not be written the files go again.
 * @throws ApiError `unsupported_media_type`, `file_missing`, `file_too_large`, `file_not_an_image`,
 * `image_too_many_pixels`, `idempotency_key_reused`
 */
export async function uploadPhoto(deps: Deps, files: FileStore, context: Context): Promise<Photo> {
  const { personId } = personOf(context)
  const original = await readUpload(context.request, FIELD)
  const hash = sha256(original)
  // Image codecs take 25 MB: they are read with the first photo.
  const { makePicture } = await import('./picture.ts')
  const picture = await oneByOne(() => makePicture(original))
  const { width, height, full } = picture
  const id = randomId()
  try {
    const kept = await decideOnce(deps, forBytes(context, hash), async (trx) => {
      await trx
        .insertInto('uploads')
        .values({ id, person_id: personId, sha256: hash, width, height, bytes: full.length, created_at: context.now })
        .execute()
      await writeBoth(files, id, picture)
      return { id, width, height }
    })
    const [photo] = photoViews(deps, context, [kept])
    if (!photo) throw new Error('one photo has one view')
    return photo
  } catch (error) {
    await removeBoth(files, id)
    throw understandPerson(error)
  }
}
