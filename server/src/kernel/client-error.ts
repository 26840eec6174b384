import type { Socket } from 'node:net'
import type { ErrorCode } from '@zhuiguang/contract'
import { ApiError } from './errors.ts'
import { randomId } from './ids.ts'

const CODES: Partial<Record<string, ErrorCode>> = { HPE_HEADER_OVERFLOW: 'body_too_large' }
const PHRASES: Partial<Record<number, string>> = { 400: 'Bad Request', 413: 'Payload Too Large' }

/**
 * Answers what Node could not read as a request (bytes that are not HTTP, headers of more than 16 KB, one that does not
 * come to its end) in the words of the API, and ends the connection. Its language is not known: it is said in Chinese.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const refused = new ApiError(CODES[error.code ?? ''] ?? 'request_malformed', { cause: error })
  const body = JSON.stringify(refused.body('zh', randomId()))
  const head = [
    `HTTP/1.1 ${refused.status} ${PHRASES[refused.status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  else socket.destroy(error)
}
