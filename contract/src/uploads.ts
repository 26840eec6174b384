import * as v from 'valibot'
import { Id } from './common.ts'
import { routes } from './route.ts'

export const UPLOAD_BYTES_MAX = 10 * 1024 * 1024
export const UPLOAD_PIXELS_MAX = 50_000_000

/** A picture by its signed links, which expire. Sizes in pixels. */
export const Photo = v.object({
  id: Id,
  url: v.string(),
  thumbnailUrl: v.string(),
  width: v.number(),
  height: v.number(),
})
export type Photo = v.InferOutput<typeof Photo>

export const uploadRoutes = routes({
  'POST /v1/uploads': {
    summary: 'Upload one photo; it is re-encoded without its metadata',
    tag: 'uploads',
    auth: 'person',
    file: 'file',
    response: Photo,
    status: 201,
    idempotent: true,
    errors: [
      'file_missing',
      'file_too_large',
      'file_not_an_image',
      'image_too_many_pixels',
      'unsupported_media_type',
      'idempotency_key_reused',
    ],
  },
})
/** Signed links: `GET /v1/files/:name?until=…&signature=…` streams the picture. */
export const fileRoutes = routes({
  'GET /v1/files/:name': {
    summary: 'A picture behind a signed link that expires',
    tag: 'uploads',
    auth: 'none',
    params: v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9]{16}-(full|thumb)\.jpg$/, 'expected a picture name')),
    }),
    query: v.object({
      until: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
      signature: v.pipe(v.string(), v.maxLength(64)),
    }),
    response: null,
    errors: ['file_link_expired', 'not_found'],
  },
})
