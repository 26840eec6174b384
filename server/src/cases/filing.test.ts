import {
  COMMUNITY,
  countRows,
  createCaseApi,
  findPark,
  IN_BEIJING,
  LAMP,
  type CaseApi,
  type More,
} from '../../test/cases.ts'

let api: CaseApi
let me: string
let park: Awaited<ReturnType<typeof findPark>>
beforeAll(async () => {
  api = await createCaseApi()
  park = await findPark(api)
})
afterAll(() => api.close())
beforeEach(async () => {
  me = await api.newPerson()
})

const file = (body: object, more?: More) => api.file(me, body, more)

describe('a request with a matter and a point', () => {
  test('is routed to the narrowest area by its line, with its promised times and timeline', async () => {
    const { status, body } = await file({ ...LAMP, location: park.location })
    expect(body.code).toBeUndefined()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'routed',
      outcome: null,
      line: 'construction',
      title: '路灯不亮',
      matter: { id: LAMP.matterId, name: '路灯不亮' },
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
    const { body } = await file({ ...LAMP, location: park.location }, { language: 'en' })
    expect(body.desk).toMatch(/Circle \d\d · Construction$/)
    expect(body.area.name).not.toMatch(/\p{Script=Han}/u)
    expect(body.answers[0]?.value).toBe('No')
  })
})

describe('where a request is', () => {
  test('a place gives its point, and its name is shown', async () => {
    const { body } = await file({ ...LAMP, placeId: park.id })
    expect(body).toMatchObject({ status: 'routed', placeName: park.name, location: park.location })
  })

  test('a point wins over the place, which stays named', async () => {
    const moved: [number, number] = [park.location[0] + 0.00001, park.location[1]]
    const { body } = await file({ ...LAMP, placeId: park.id, location: moved })
    expect(body).toMatchObject({ placeName: park.name, location: moved })
  })

  test('a community chosen by hand has it, with the address as it was written', async () => {
    const { body } = await file({ ...LAMP, areaId: COMMUNITY, address: '碧眼路 3 号' })
    expect(body).toMatchObject({
      status: 'routed',
      area: { id: COMMUNITY, name: '碧眼社区' },
      location: null,
      address: '碧眼路 3 号',
    })
    expect(body.areas.map(({ level }) => level)).toEqual(['subdistrict', 'community'])
    expect(body.desk).toBe('碧眼社区 · 城市建设')
  })

  test.each([
    ['nothing', {}, 422, 'location_missing'],
    ['a point outside every area', { location: IN_BEIJING }, 422, 'outside_service_area'],
    ['a point outside the world', { location: [181, 22] }, 400, 'outside_the_world'],
    ['a latitude beyond the map', { location: [113, 86] }, 400, 'outside_the_world'],
    ['a place that is not there', { placeId: 'gm.nowhere' }, 400, 'invalid_input'],
    ['an area that is not there', { areaId: 'gm.nowhere' }, 400, 'invalid_input'],
  ])('%s is refused and nothing is kept', async (_name, where, status, code) => {
    const before = await countRows(api, 'cases')
    const refused = await file(where)
    expect([refused.status, refused.body.code]).toEqual([status, code])
    expect(await countRows(api, 'cases')).toBe(before)
  })
})

describe('a request without a matter', () => {
  test('waits at the sub-district, and only the call is promised', async () => {
    const { body } = await file({
      location: park.location,
      text: '这里有点问题，想请人来看一看到底是怎么回事，谢谢你们',
    })
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
