import type { ApiErrorBody, Case } from '@zhuiguang/contract'
import { createTestApi, type TestApi } from '../../test/api.ts'
import { caseHandlers } from './routes.ts'

type Answer = Case & ApiErrorBody

let api: TestApi
let me: { id: string; token: string }
/** A street lamp, whose question is whether wires are down. */
const LAMP = 'gm.s01037'
const LAMP_FINE = { live: 'no' }
let park: { id: string; location: [number, number]; name: string }
let outside: [number, number]

beforeAll(async () => {
  api = await createTestApi([caseHandlers], { pack: 'guangming' })
  const { rows } = await api.deps.pool.query(
    `select p.id, p.location, p.name from places p where exists (
       select from area_shapes s join areas a on a.id = s.area_id where a.level = 'circle' and s.bb @> box(p.location, p.location) and s.shape @> p.location
     ) and p.retired_at is null order by p.id limit 1`,
  )
  park = rows[0]
  outside = [116.4, 39.9]
})
afterAll(() => api.close())
beforeEach(async () => {
  api.setNow('2026-11-23T08:00:00+08:00')
  me = await api.signUp()
})

const file = (body: object, more: { token?: string; key?: string; language?: 'en' } = {}) =>
  api.call<Answer>('POST /v1/cases', { token: me.token, body: { text: '路灯不亮，晚上看不清台阶', ...body }, ...more })
const count = async (table: string) => Number((await api.deps.pool.query(`select count(*) as n from ${table}`)).rows[0].n)

describe('a request with a matter and a point', () => {
  test('is routed to the narrowest area by its line, with its promised times and timeline', async () => {
    const { status, body } = await file({ matterId: LAMP, location: park.location, answers: LAMP_FINE })
    expect(body.code).toBeUndefined()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'routed',
      outcome: null,
      line: 'construction',
      title: '路灯不亮',
      matter: { id: LAMP, name: '路灯不亮' },
      location: park.location,
      text: '路灯不亮，晚上看不清台阶',
      createdAt: '2026-11-23T08:00:00+08:00',
      actions: ['withdraw', 'supplement'],
    })
    expect(body.number).toMatch(/^GM261123\d{4,}$/)
    expect(['unit', 'circle']).toContain(body.area.level)
    expect(body.areas[0]).toMatchObject({ level: 'subdistrict', name: '光明街道' })
    expect(body.areas.at(-1)).toEqual(body.area)
    expect(body.desk).toMatch(/微治圈 · 城市建设$/)
    expect(body.events.map(({ kind, status, desk }) => [kind, status, desk])).toEqual([
      ['route', 'routed', null],
      ['submitted', 'submitted', null],
    ])
    expect(body.deadlines).toEqual([
      { kind: 'accept', dueAt: '2026-11-24T08:00:00+08:00', metAt: null, state: 'open' },
      { kind: 'contact', dueAt: '2026-11-24T08:00:00+08:00', metAt: null, state: 'open' },
      { kind: 'resolve', dueAt: '2026-12-07T18:00:00+08:00', metAt: null, state: 'open' },
    ])
    expect(body.resolveDueAt).toBe('2026-12-07T18:00:00+08:00')
    expect(body.answers).toEqual([{ key: 'live', label: '有没有电线断落、漏电或冒火花？', value: '没有' }])
  })

  test('reads in English for those who ask so', async () => {
    const { body } = await file({ matterId: LAMP, location: park.location, answers: LAMP_FINE }, { language: 'en' })
    expect(body.desk).toMatch(/Circle \d\d · Construction$/)
    expect(body.area.name).not.toMatch(/\p{Script=Han}/u)
    expect(body.answers[0]?.value).toBe('No')
  })
})

describe('where a request is', () => {
  test('a place gives its point, and its name is shown', async () => {
    const { body } = await file({ matterId: LAMP, placeId: park.id, answers: LAMP_FINE })
    expect(body).toMatchObject({ status: 'routed', placeName: park.name, location: park.location })
  })

  test('a point wins over the place, which stays named', async () => {
    const moved: [number, number] = [park.location[0] + 0.00001, park.location[1]]
    const { body } = await file({ matterId: LAMP, placeId: park.id, location: moved, answers: LAMP_FINE })
    expect(body).toMatchObject({ placeName: park.name, location: moved })
  })

  test('a community chosen by hand has it, with the address as it was written', async () => {
    const areaId = 'gm.440311001002'
    const { body } = await file({ matterId: LAMP, areaId, address: '碧眼路 3 号', answers: LAMP_FINE })
    expect(body).toMatchObject({ status: 'routed', area: { id: areaId, name: '碧眼社区' }, location: null, address: '碧眼路 3 号' })
    expect(body.areas.map(({ level }) => level)).toEqual(['subdistrict', 'community'])
    expect(body.desk).toBe('碧眼社区 · 城市建设')
  })

  test.each([
    ['nothing', {}, 422, 'location_missing'],
    ['a point outside every area', { location: [116.4, 39.9] }, 422, 'outside_service_area'],
    ['a point outside the world', { location: [181, 22] }, 400, 'outside_the_world'],
    ['a latitude beyond the map', { location: [113, 86] }, 400, 'outside_the_world'],
    ['a place that is not there', { placeId: 'gm.nowhere' }, 400, 'invalid_input'],
    ['an area that is not there', { areaId: 'gm.nowhere' }, 400, 'invalid_input'],
  ])('%s is refused and nothing is kept', async (_name, where, status, code) => {
    const before = await count('cases')
    const refused = await file(where)
    expect([refused.status, refused.body.code]).toEqual([status, code])
    expect(await count('cases')).toBe(before)
  })
})

describe('a request without a matter', () => {
  test('waits at the sub-district, and only the call is promised', async () => {
    const { body } = await file({ location: park.location, text: '这里有点问题，想请人来看一看到底是怎么回事，谢谢你们' })
    expect(body).toMatchObject({
      status: 'submitted',
      line: null,
      matter: null,
      area: { level: 'subdistrict' },
      desk: '光明街道 · 待分派',
      title: '这里有点问题，想请人来看一看到底是怎么回…',
      resolveDueAt: null,
    })
    expect(body.deadlines.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([['contact', '2026-11-24T08:00:00+08:00']])
    expect(body.events.map(({ kind }) => kind)).toEqual(['submitted'])
  })
})

describe('what is refused', () => {
  test('an unknown and a retired matter', async () => {
    expect((await file({ location: park.location, matterId: 'gm.nothing' })).body.code).toBe('matter_unknown')
    await api.deps.pool.query(`update matters set retired_at = now() where id = 'gm.x312'`)
    expect((await file({ location: park.location, matterId: 'gm.x312' })).body.code).toBe('matter_unknown')
    await api.deps.pool.query(`update matters set retired_at = null where id = 'gm.x312'`)
  })

  test('a matter that must not be filed says whom to call', async () => {
    const { status, body } = await file({ location: park.location, matterId: 'gm.x902' })
    expect([status, body.code, body.phone]).toEqual([422, 'matter_stops_here', '119'])
    expect(body.message).toMatch(/119/)
    const english = await file({ location: park.location, matterId: 'gm.x902' }, { language: 'en' })
    expect(english.body.message).not.toMatch(/\p{Script=Han}/u)
  })

  test('an answer that means danger says whom to call, before missing answers are asked for', async () => {
    const { status, body } = await file({ location: park.location, matterId: LAMP, answers: { live: 'yes' } })
    expect([status, body.code, body.phone]).toEqual([422, 'matter_stops_here', '95598'])
  })

  test('a required question without an answer is named', async () => {
    const { status, body } = await file({ location: park.location, matterId: LAMP })
    expect([status, body.code]).toEqual([422, 'answer_missing'])
    expect(body.fields).toEqual({ 'body.answers.live': '有没有电线断落、漏电或冒火花？' })
  })

  test('a choice that is not among the options, and a key of every object', async () => {
    const wrong = await file({ location: park.location, matterId: LAMP, answers: { live: 'perhaps' } })
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid_input'])
    const inherited = await file({ location: park.location, matterId: LAMP, answers: { constructor: 'x' } })
    expect(inherited.body.code).toBe('answer_missing')
  })

  test('a photo that nobody uploaded, and ten photos', async () => {
    const unknown = await file({ location: park.location, photoIds: ['0000000000000000'] })
    expect([unknown.status, unknown.body.code]).toEqual([422, 'photo_unknown'])
    const ten = Array.from({ length: 10 }, (_, index) => `000000000000000${index}`)
    const many = await file({ location: park.location, photoIds: ten })
    expect([many.status, many.body.code]).toEqual([422, 'photos_too_many'])
  })

  test('whoever has not signed in, and a text of one character', async () => {
    expect((await api.call<Answer>('POST /v1/cases', { body: { text: '路灯' } })).body.code).toBe('not_signed_in')
    expect((await file({ location: park.location, text: ' 灯 ' })).body.code).toBe('invalid_input')
    expect(outside).toHaveLength(2)
  })

  test('a token whose person is gone', async () => {
    const { token } = await api.deps.tokens.issue({ personId: 'nobody', sessionId: 'x' }, new Date('2026-11-23T08:00:00+08:00'))
    const refused = await file({ location: park.location }, { token, key: 'a-key-of-nobody' })
    expect([refused.status, refused.body.code]).toEqual([401, 'token_invalid'])
  })
})

describe('sending twice', () => {
  test('the same key and body make one case with the same answer, also at the same time', async () => {
    const before = await count('cases')
    const send = () => file({ matterId: LAMP, location: park.location, answers: LAMP_FINE }, { key: `double-tap-${me.id}` })
    const [one, two] = await Promise.all([send(), send()])
    const three = await send()
    expect([one.status, two.status, three.status]).toEqual([201, 201, 201])
    expect(two.body).toEqual(one.body)
    expect(three.body).toEqual(one.body)
    expect(await count('cases')).toBe(before + 1)
  })

  test('the same key with another body is refused', async () => {
    const key = `other-body-${me.id}`
    await file({ location: park.location }, { key })
    const other = await file({ location: park.location, text: '另一件事情' }, { key })
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])
  })

  test('a refusal leaves the key free', async () => {
    const key = `try-again-${me.id}`
    expect((await file({ location: outside }, { key })).body.code).toBe('outside_service_area')
    expect((await file({ location: park.location }, { key })).status).toBe(201)
  })
})
