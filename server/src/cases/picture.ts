import { UPLOAD_PIXELS_MAX } from '@zhuiguang/contract'
import sharp from 'sharp'
import { ApiError } from '../kernel/errors.ts'

const FULL_SIDE = 2048
const THUMBNAIL_SIDE = 400
const QUALITY = 82
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif'])

export interface Picture {
  full: Buffer
  thumbnail: Buffer
  /** Pixels of `full`, the right way up. */
  width: number
  height: number
}

// Only what photos come in may be opened at all: a file is what its first bytes say, whatever it is called.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
})
// Photos come once each: keeping decoded ones only costs memory.
sharp.cache(false)

const notAnImage = (cause?: unknown) => new ApiError('file_not_an_image', { cause })

/** Reads the header only, before a single pixel is decoded. */
async function checkHeader(bytes: Buffer): Promise<void> {
  const { format, width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw notAnImage(error)
    })
  if (!FORMATS.has(format) || !width || !height) throw notAnImage()
  if (width * height > UPLOAD_PIXELS_MAX) throw new ApiError('image_too_many_pixels')
}

/** Upright, on white where it was see-through, in sRGB, and without any metadata. */
const shrunk = (bytes: Buffer, side: number) =>
  sharp(bytes, { limitInputPixels: UPLOAD_PIXELS_MAX, failOn: 'error' })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })

/**
 * Re-encodes an uploaded photo as JPEG, with a thumbnail.
 * @throws ApiError `file_not_an_image` (also when it ends early), `image_too_many_pixels`
 */
export async function makePicture(bytes: Buffer): Promise<Picture> {
  await checkHeader(bytes)
  try {
    const { data: full, info } = await shrunk(bytes, FULL_SIDE)
    const { data: thumbnail } = await shrunk(full, THUMBNAIL_SIDE)
    return { full, thumbnail, width: info.width, height: info.height }
  } catch (error) {
    throw notAnImage(error)
  }
}
