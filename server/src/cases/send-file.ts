import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import type { FileStore } from './file-store.ts'
import { signedText } from './photo-view.ts'

export interface FileLink {
  name: string
  /** Seconds since 1970. */
  until: string
  signature: string
}

/**
 * The picture, with its headers set, for whoever has a link that is signed and still good.
 * @throws ApiError `file_link_expired`, also for a signature that is not ours; `not_found`
 */
export async function sendFile(
  { tokens }: Pick<Deps, 'tokens'>,
  files: FileStore,
  { name, until, signature }: FileLink,
  now: Date,
  reply: FastifyReply,
): Promise<Readable> {
  const secondsLeft = Number(until) - Math.floor(now.getTime() / 1000)
  if (!tokens.isSigned(signedText(name, until), signature) || secondsLeft <= 0) throw new ApiError('file_link_expired')
  const file = await files.read(name)
  if (!file) throw new ApiError('not_found')
  reply
    .type('image/jpeg')
    .header('content-length', file.bytes)
    .header('cache-control', `private, max-age=${secondsLeft}, immutable`)
  return file.stream
}
