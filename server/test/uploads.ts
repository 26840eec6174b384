import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import multipart from '@fastify/multipart'
import { UPLOAD_BYTES_MAX, type ApiErrorBody, type Photo } from '@zhuiguang/contract'
import sharp from 'sharp'
import { createCaseApi, type CaseApi } from './cases.ts'

export const BOUNDARY = 'xxBOUNDARYxx'

/** A form with one file, and with what stands before it. */
export const photoForm = (bytes: Buffer, field = 'file', before = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `${before}--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])

export interface UploadApi extends CaseApi {
  send(
    personId: string,
    payload: Buffer,
    more?: { key?: string; type?: string },
  ): Promise<{ status: number; body: Photo & ApiErrorBody }>
  upload(personId: string, bytes: Buffer, key?: string): Promise<{ status: number; body: Photo & ApiErrorBody }>
  /** Follows a link to a picture. */
  get(url: string): Promise<Awaited<ReturnType<CaseApi['app']['inject']>>>
  /** Names of all that is kept. */
  files(): string[]
  removeFiles(): void
}

/** The routes of cases with photos in a folder of their own. */
export async function createUploadApi(): Promise<UploadApi> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'uploads-'))
  const folder = path.join(dataDir, 'files')
  const api = await createCaseApi({ dataDir })
  await api.app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_BYTES_MAX, fields: 0 } })
  const closeApi = api.close
  async function send(personId: string, payload: Buffer, more: { key?: string; type?: string } = {}) {
    const { key, type = `multipart/form-data; boundary=${BOUNDARY}` } = more
    const { token } = await api.deps.tokens.issue({ personId, sessionId: 'a-test' }, api.deps.clock.now())
    const headers = { authorization: `Bearer ${token}`, 'content-type': type, ...(key && { 'idempotency-key': key }) }
    const answer = await api.app.inject({ method: 'POST', url: '/v1/uploads', headers, payload })
    return { status: answer.statusCode, body: answer.json<Photo & ApiErrorBody>() }
  }
  return Object.assign(api, {
    send,
    upload: (personId: string, bytes: Buffer, key?: string) => send(personId, photoForm(bytes), key ? { key } : {}),
    get: (url: string) => api.app.inject({ method: 'GET', url: url.replace(/^https?:\/\/[^/]+/, '') }),
    files: () => (existsSync(folder) ? readdirSync(folder) : []),
    removeFiles: () => rmSync(folder, { recursive: true, force: true }),
    async close() {
      await closeApi()
      rmSync(dataDir, { recursive: true, force: true })
    },
  })
}

/** 3000 by 1500 as it lies on the sensor, taken upright, with the phone's make and the place in it. */
export const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitude: '22/1 45/1 0/1', GPSLongitude: '113/1 57/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
