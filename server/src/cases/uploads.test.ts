import { UPLOAD_BYTES_MAX, type ApiErrorBody } from '@zhuiguang/contract'
import sharp from 'sharp'
import { bigPng } from '../../test/big-png.ts'
import { BOUNDARY, createUploadApi, phonePhoto, photoForm, type UploadApi } from '../../test/uploads.ts'

let api: UploadApi
let me: string
let photo: Buffer
beforeAll(async () => {
  api = await createUploadApi()
  photo = await phonePhoto()
})
afterAll(() => api.close())
beforeEach(async () => {
  api.setNow('2026-11-23T08:10:00+08:00')
  me = await api.newPerson()
})
const upload = (bytes: Buffer, key?: string) => api.upload(me, bytes, key)

describe('a photo', () => {
  test('is kept upright, at most 2,048 px, as JPEG without anything that tells where or with what it was taken', async () => {
    const original = await sharp(photo).metadata()
    expect(original.exif?.includes('Phone')).toBe(true)
    const { status, body } = await upload(photo)
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-z]{16}$/), width: 1024, height: 2048 })
    const kept = await api.get(body.url)
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
    const thumbnail = await sharp((await api.get(body.thumbnailUrl)).rawPayload).metadata()
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
    expect((await api.send(me, photoForm(photo, 'file', before))).status).toBe(201)
  })
})

const cut = (share: number) => photo.subarray(0, Math.floor(photo.length * share))
describe('what is refused leaves no file behind', () => {
  let before: string[]
  beforeAll(() => {
    before = api.files()
  })

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
    [
      'a photo that goes on after 10 MB',
      () => Buffer.concat([photo, Buffer.alloc(UPLOAD_BYTES_MAX)]),
      413,
      'file_too_large',
    ],
  ])('%s', async (_name, bytes, status, code) => {
    const answer = await upload(bytes())
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(api.files()).toEqual(before)
  })

  test.each([
    ['another field', () => photoForm(photo, 'picture'), 400, 'file_missing'],
    ['no field at all', () => Buffer.from(`--${BOUNDARY}--\r\n`), 400, 'file_missing'],
    ['a form that ends in the middle', () => photoForm(photo).subarray(0, 400), 400, 'file_missing'],
    ['an empty body', () => Buffer.alloc(0), 400, 'file_missing'],
  ])('%s', async (_name, payload, status, code) => {
    const answer = await api.send(me, payload())
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(api.files()).toEqual(before)
  })

  test('JSON, a form without a boundary, and whoever has not signed in', async () => {
    expect((await api.send(me, Buffer.from('{}'), { type: 'application/json' })).status).toBe(415)
    expect((await api.send(me, photoForm(photo), { type: 'multipart/form-data' })).status).toBeLessThan(500)
    expect((await api.call<ApiErrorBody>('POST /v1/uploads')).body.code).toBe('not_signed_in')
  })

  test('a photo whose row can not be written', async () => {
    const answer = await api.upload('nobody', photo)
    expect([answer.status, answer.body.code]).toEqual([401, 'token_invalid'])
    expect(api.files()).toEqual(before)
  })

  test('a photo whose row is refused at the very end, when its files are there already', async () => {
    await api.deps.pool.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
      create constraint trigger refuse after insert on uploads deferrable initially deferred
        for each row when (new.width = 77) execute function refuse()`)
    const narrow = await sharp({ create: { width: 77, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect((await upload(narrow)).body.code).toBe('internal')
    expect(api.files()).toEqual(before)
  })
})
