import type { FastifyRequest } from 'fastify'
import { ApiError } from '../kernel/errors.ts'

/** Other form fields are allowed, since clients send their own, and are not read. */
const FIELDS_MAX = 20

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''

/**
 * The bytes of the form's file field.
 * @throws ApiError `unsupported_media_type` when it is not a form, `file_missing` when the field is not there, is empty or
 * the form ends early, `file_too_large`
 */
export async function readUpload(request: FastifyRequest, field: string): Promise<Buffer> {
  if (!request.isMultipart()) throw new ApiError('unsupported_media_type')
  try {
    const part = await request.file({ limits: { files: 1, fields: FIELDS_MAX } })
    if (!part || part.fieldname !== field) throw new ApiError('file_missing')
    const bytes = await part.toBuffer()
    // Whether the plugin sees this by itself depends on how the chunks fall.
    if (part.file.truncated) throw new ApiError('file_too_large')
    if (bytes.length === 0) throw new ApiError('file_missing')
    return bytes
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError(codeOf(error) === 'FST_REQ_FILE_TOO_LARGE' ? 'file_too_large' : 'file_missing', { cause: error })
  }
}
