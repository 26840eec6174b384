import type { Photo } from '@zhuiguang/contract'
import type { FastifyRequest } from 'fastify'
import type { Deps } from '../kernel/deps.ts'

const HOUR_SECONDS = 3600
/** A link lives for a day and up to an hour more, and is the same for all who ask within an hour: phones keep the picture. */
const HOURS = 25

export type PhotoSize = 'full' | 'thumb'
export const fileName = (uploadId: string, size: PhotoSize): string => `${uploadId}-${size}.jpg`
/** What the signature of a link covers. */
export const signedText = (name: string, until: string): string => `file ${name} ${until}`

/** Where this API is reached from outside, without a slash at the end. */
const baseUrl = ({ publicBaseUrl }: Deps['config'], request: FastifyRequest): string =>
  publicBaseUrl ?? `${request.protocol}://${request.host}`

/** Photos as the contract shows them, with signed links. */
export function photoViews(
  { config, tokens }: Pick<Deps, 'config' | 'tokens'>,
  { now, request }: { now: Date; request: FastifyRequest },
  uploads: readonly { id: string; width: number; height: number }[],
): Photo[] {
  const until = String((Math.floor(now.getTime() / 1000 / HOUR_SECONDS) + HOURS) * HOUR_SECONDS)
  const base = baseUrl(config, request)
  const link = (id: string, size: PhotoSize) => {
    const name = fileName(id, size)
    return `${base}/v1/files/${name}?until=${until}&signature=${tokens.sign(signedText(name, until))}`
  }
  return uploads.map(({ id, width, height }) => ({
    id,
    url: link(id, 'full'),
    thumbnailUrl: link(id, 'thumb'),
    width,
    height,
  }))
}
