import type { LocalPhoto } from './photos'

const LONGEST_SIDE_PX = 2048

/** A smaller JPEG of a photo; the file itself where the browser can not read it (HEIC). */
async function smaller(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    return blob && blob.size < file.size ? blob : file
  } catch {
    return file
  }
}

/** Chooses photos in the browser and makes them smaller; none when the person turned back. */
export function choosePhotos(most: number): Promise<LocalPhoto[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = most > 1
  // Safari opens the chooser, and tests find it, only when it is in the page
  input.hidden = true
  document.body.append(input)
  return new Promise<File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, most)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
    .then((files) => Promise.all(files.map(smaller)))
    .then((blobs) => blobs.map((blob) => ({ path: URL.createObjectURL(blob), bytes: blob.size })))
    .finally(() => input.remove())
}
