import { useCallback, useRef } from 'react'
import { choosePhotos } from '../platform/photos'
import type { GridPhoto } from '../ui/photo-grid'
import { newKey } from './new-key'
import { upload, type Upload } from './upload'

/** A photo of a form: part of its draft, so that what was sent is not sent again. */
export interface FormPhoto extends GridPhoto {
  /** Idempotency-Key of its upload. */
  key: string
  /** Id of the upload, once it is sent. */
  photoId?: string
}

type Update = (change: (photos: readonly FormPhoto[]) => FormPhoto[]) => void

const changed = (id: string, change: Partial<FormPhoto>) => (photos: readonly FormPhoto[]) =>
  photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo))

/** Sends photos as they are chosen, with progress; each can be sent again or taken out while the form goes on. */
export function usePhotos(photos: readonly FormPhoto[], update: Update, max = 9) {
  const running = useRef(new Map<string, Upload>())
  const start = useCallback(
    ({ id, path, key }: FormPhoto) => {
      const sending = upload({ path, idempotencyKey: key, onProgress: (progress) => update(changed(id, { progress })) })
      running.current.set(id, sending)
      sending.promise
        .then(
          (photo) => update(changed(id, { state: 'sent', progress: 1, photoId: photo.id, path: photo.thumbnailUrl })),
          () => update(changed(id, { state: 'failed' })),
        )
        .finally(() => running.current.delete(id))
    },
    [update],
  )
  const onAdd = useCallback(async () => {
    const chosen = await choosePhotos(max - photos.length)
    const added = chosen.map(({ path }): FormPhoto => ({
      id: newKey(),
      key: newKey(),
      path,
      progress: 0,
      state: 'sending',
    }))
    update((before) => [...before, ...added])
    added.forEach(start)
  }, [max, photos.length, start, update])
  const onRetry = (id: string) => {
    update(changed(id, { state: 'sending', progress: 0 }))
    const photo = photos.find((one) => one.id === id)
    if (photo) start(photo)
  }
  const onRemove = (id: string) => {
    running.current.get(id)?.cancel()
    update((before) => before.filter((photo) => photo.id !== id))
  }
  const photoIds = photos.flatMap(({ photoId }) => photoId ?? [])
  return {
    onAdd: () => void onAdd(),
    onRetry,
    onRemove,
    photoIds,
    sending: photos.some(({ state }) => state === 'sending'),
  }
}
