import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import multipart from '@fastify/multipart'
import { UPLOAD_BYTES_MAX, type ApiErrorBody, type Case, type Photo } from '@zhuiguang/contract'
import sharp from 'sharp'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { bigPng } from '../../test/big-png.ts'
import { caseHandlers } from './routes.ts'

type Answer = Photo & ApiErrorBody

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'uploads-'))
const files = () => (existsSync(path.join(dataDir, 'files')) ? readdirSync(path.join(dataDir, 'files')) : [])
let api: TestApi
let me: { id: string; token: string }
let photo: Buffer

beforeAll(async () => {
  api = await createTestApi([caseHandlers], { pack: 'guangming', config: { dataDir } })
  await api.app.register(multipart, { limits: { files: 1, fileSize: UPLOAD_BYTES_MAX, fields: 0 } })
  photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
    .withExif({
      IFD0: { Make: 'Phone', Orientation: '6' },
      IFD3: { GPSLatitude: '22/1 45/1 0/1', GPSLongitude: '113/1 57/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await api.close()
  rmSync(dataDir, { recursive: true })
})
beforeEach(async () => {
  api.setNow('2026-11-23T08:10:00+08:00')
  me = await api.signUp()
})

const BOUNDARY = 'xxBOUNDARYxx'
const form = (bytes: Buffer, field = 'file', before = '') =>
  Buffer.concat([
    Buffer.from(
      `${before}--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
async function send(payload: Buffer, more: { key?: string; token?: string; type?: string } = {}) {
  const { key, token = me.token, type = `multipart/form-data; boundary=${BOUNDARY}` } = more
  const headers = { authorization: `Bearer ${token}`, 'content-type': type, ...(key && { 'idempotency-key': key }) }
  const answer = await api.app.inject({ method: 'POST', url: '/v1/uploads', headers, payload })
  return { status: answer.statusCode, body: answer.json<Answer>() }
}
const upload = (bytes: Buffer, key?: string) => send(form(bytes), key ? { key } : {})
const get = (url: string) => api.app.inject({ method: 'GET', url: url.replace(/^https?:\/\/[^/]+/, '') })

describe('a photo', () => {
  test('is kept upright, at most 2,048 px, as JPEG without anything that tells where or with what it was taken', async () => {
    const original = await sharp(photo).metadata()
    expect(original.exif?.includes('Phone')).toBe(true)
    const { status, body } = await upload(photo)
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-z]{16}$/), width: 1024, height: 2048 })
    const kept = await get(body.url)
    expect([kept.statusCode, kept.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(kept.headers['cache-control']).toMatch(/^private, max-age=\d+/)
    const metadata = await sharp(kept.rawPayload).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 1024, height: 2048 })
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(kept.rawPayload.includes('Exif')).toBe(false)
    const thumbnail = await sharp((await get(body.thumbnailUrl)).rawPayload).metadata()
    expect([thumbnail.width, thumbnail.height]).toEqual([200, 400])
  })

  test.each(['png', 'webp', 'avif'] as const)('may come as %s, and is not made larger', async (format) => {
    const small = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#0000' } })
      .toFormat(format)
      .toBuffer()
    const { status, body } = await upload(small)
    expect([status, body.width, body.height]).toEqual([201, 30, 20])
  })

  test('may come with other fields of the form', async () => {
    const before = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="user"\r\n\r\nme\r\n`
    expect((await send(form(photo, 'file', before))).status).toBe(201)
  })
})

const cut = (share: number) => photo.subarray(0, Math.floor(photo.length * share))
describe('what is refused leaves no file behind', () => {
  let before: string[]
  beforeEach(() => {
    before = files()
  })
  afterEach(() => expect(files()).toEqual(before))

  test.each([
    ['a PDF called .jpg', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'), 415, 'file_not_an_image'],
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      415,
      'file_not_an_image',
    ],
    ['a photo that ends in the middle', () => cut(0.5), 415, 'file_not_an_image'],
    ['the first bytes of a photo', () => photo.subarray(0, 20), 415, 'file_not_an_image'],
    ['no bytes', () => Buffer.alloc(0), 400, 'file_missing'],
    ['12,000 by 12,000 pixels', () => bigPng(12_000, 12_000), 422, 'image_too_many_pixels'],
    ['more than 10 MB', () => Buffer.alloc(UPLOAD_BYTES_MAX + 1), 413, 'file_too_large'],
  ])('%s', async (_name, bytes, status, code) => {
    const answer = await upload(bytes())
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  test.each([
    ['another field', () => form(photo, 'picture'), 400, 'file_missing'],
    ['no field at all', () => Buffer.from(`--${BOUNDARY}--\r\n`), 400, 'file_missing'],
    ['a form that ends in the middle', () => form(photo).subarray(0, 400), 400, 'file_missing'],
    ['an empty body', () => Buffer.alloc(0), 400, 'file_missing'],
  ])('%s', async (_name, payload, status, code) => {
    const answer = await send(payload())
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  test('JSON, a form without a boundary, and whoever has not signed in', async () => {
    expect((await send(Buffer.from('{}'), { type: 'application/json' })).status).toBe(415)
    expect((await send(form(photo), { type: 'multipart/form-data' })).status).toBeLessThan(500)
    expect((await api.call<ApiErrorBody>('POST /v1/uploads')).body.code).toBe('not_signed_in')
  })

  test('a photo whose row can not be written', async () => {
    const { token } = await api.deps.tokens.issue({ personId: 'nobody', sessionId: 'x' }, api.deps.clock.now())
    const answer = await send(form(photo), { token })
    expect([answer.status, answer.body.code]).toEqual([401, 'token_invalid'])
  })
})

describe('sending twice', () => {
  test('the same key and bytes keep one photo, also at the same time', async () => {
    const before = files().length
    const key = `photo-${me.id}`
    const answers = await Promise.all([upload(photo, key), upload(photo, key)])
    expect(answers[1]).toEqual(answers[0])
    expect(await upload(photo, key)).toEqual(answers[0])
    expect(files().length).toBe(before + 2)
  })

  test('the same key with other bytes is refused', async () => {
    const key = `other-${me.id}`
    await upload(photo, key)
    const other = await upload(await sharp(photo).negate().jpeg().toBuffer(), key)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])
  })
})

describe('a link', () => {
  test('is the same within an hour, good for a day, and then no more', async () => {
    const key = `link-${me.id}`
    const first = (await upload(photo, key)).body.url
    api.setNow('2026-11-23T08:59:00+08:00')
    expect((await upload(photo, key)).body.url).toBe(first)
    api.setNow('2026-11-23T09:00:00+08:00')
    expect((await upload(photo, key)).body.url).not.toBe(first)
    api.setNow('2026-11-24T08:10:00+08:00')
    expect((await get(first)).statusCode).toBe(200)
    api.setNow('2026-11-24T09:00:00+08:00')
    const late = await get(first)
    expect([late.statusCode, late.json<ApiErrorBody>().code]).toEqual([403, 'file_link_expired'])
  })

  test('can not be made longer, nor used for another picture; what is not there is not found', async () => {
    const { url, thumbnailUrl } = (await upload(photo)).body
    const longer = url.replace(/until=\d+/, 'until=99999999999')
    const swapped = url.replace('-full', '-thumb')
    for (const wrong of [longer, swapped, `${url}x`]) expect((await get(wrong)).statusCode).toBe(403)
    for (const name of files()) rmSync(path.join(dataDir, 'files', name))
    expect((await get(thumbnailUrl)).statusCode).toBe(404)
    expect((await get('/v1/files/..%2f..%2fetc?until=1&signature=x')).statusCode).toBe(400)
  })
})

describe('photos of a request', () => {
  const file = (photoIds: string[]) =>
    api.call<Case & ApiErrorBody>('POST /v1/cases', {
      token: me.token,
      body: { text: '路灯不亮', areaId: 'gm.440311001002', photoIds },
    })

  test('are shown in the order given', async () => {
    const ids = [(await upload(photo)).body.id, (await upload(photo)).body.id].toReversed()
    const { status, body } = await file(ids)
    expect(status).toBe(201)
    expect(body.photos.map(({ id }) => id)).toEqual(ids)
    expect((await get(body.photos[0]?.thumbnailUrl ?? '')).statusCode).toBe(200)
  })

  test('belong to one request and to who uploaded them; a refusal keeps no case', async () => {
    const { id } = (await upload(photo)).body
    expect((await file([id])).status).toBe(201)
    expect((await file([id])).body.code).toBe('photo_unknown')
    const other = await api.signUp()
    const theirs = (await send(form(photo), { token: other.token })).body.id
    expect((await file([theirs])).body.code).toBe('photo_unknown')
    const { rows } = await api.deps.pool.query('select count(*)::int as n from cases where person_id = $1', [me.id])
    expect(rows).toEqual([{ n: 1 }])
  })
})
