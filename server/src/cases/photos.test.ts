import type { ApiErrorBody } from '@zhuiguang/contract'
import sharp from 'sharp'
import { COMMUNITY } from '../../test/cases.ts'
import { createUploadApi, phonePhoto, type UploadApi } from '../../test/uploads.ts'

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
const file = (photoIds: string[]) => api.file(me, { areaId: COMMUNITY, photoIds })
const upload = (bytes: Buffer, key?: string) => api.upload(me, bytes, key)

describe('sending twice', () => {
  test('the same key and bytes keep one photo, also at the same time', async () => {
    const before = api.files().length
    const key = `photo-${me}`
    const answers = await Promise.all([upload(photo, key), upload(photo, key)])
    expect(answers[1]).toEqual(answers[0])
    expect(await upload(photo, key)).toEqual(answers[0])
    expect(api.files().length).toBe(before + 2)
  })

  test('the same key with other bytes is refused', async () => {
    const key = `other-${me}`
    await upload(photo, key)
    const other = await upload(await sharp(photo).negate().jpeg().toBuffer(), key)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])
  })
})

describe('a link', () => {
  test('is the same within an hour, good for a day, and then no more', async () => {
    const key = `link-${me}`
    const first = (await upload(photo, key)).body.url
    api.setNow('2026-11-23T08:59:00+08:00')
    expect((await upload(photo, key)).body.url).toBe(first)
    api.setNow('2026-11-23T09:00:00+08:00')
    expect((await upload(photo, key)).body.url).not.toBe(first)
    api.setNow('2026-11-24T08:10:00+08:00')
    expect((await api.get(first)).statusCode).toBe(200)
    api.setNow('2026-11-24T09:00:00+08:00')
    const late = await api.get(first)
    expect([late.statusCode, late.json<ApiErrorBody>().code]).toEqual([403, 'file_link_expired'])
  })

  test('can not be made longer, nor used for another picture; what is not there is not found', async () => {
    const { url, thumbnailUrl } = (await upload(photo)).body
    const longer = url.replace(/until=\d+/, 'until=99999999999')
    const swapped = url.replace('-full', '-thumb')
    for (const wrong of [longer, swapped, `${url}x`]) expect((await api.get(wrong)).statusCode).toBe(403)
    api.removeFiles()
    expect((await api.get(thumbnailUrl)).statusCode).toBe(404)
    expect((await api.get('/v1/files/..%2f..%2fetc?until=1&signature=x')).statusCode).toBe(400)
  })
})

describe('photos of a request', () => {
  test('are shown in the order given', async () => {
    const ids = [(await upload(photo)).body.id, (await upload(photo)).body.id].toReversed()
    const { status, body } = await file(ids)
    expect(status).toBe(201)
    expect(body.photos.map(({ id }) => id)).toEqual(ids)
    expect((await api.get(body.photos[0]?.thumbnailUrl ?? '')).statusCode).toBe(200)
  })

  test('belong to one request and to who uploaded them; a refusal keeps no case', async () => {
    const { id } = (await upload(photo)).body
    expect((await file([id])).status).toBe(201)
    expect((await file([id])).body.code).toBe('photo_unknown')
    const theirs = (await api.upload(await api.newPerson(), photo)).body.id
    expect((await file([theirs])).body.code).toBe('photo_unknown')
    const { rows } = await api.deps.pool.query('select count(*)::int as n from cases where person_id = $1', [me])
    expect(rows).toEqual([{ n: 1 }])
  })
})
