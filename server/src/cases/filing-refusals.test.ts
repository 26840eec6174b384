import type { ApiErrorBody } from '@zhuiguang/contract'
import { countRows, createCaseApi, findPark, IN_BEIJING, LAMP, type CaseApi, type More } from '../../test/cases.ts'

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
    const { status, body } = await file({ location: park.location, matterId: LAMP.matterId, answers: { live: 'yes' } })
    expect([status, body.code, body.phone]).toEqual([422, 'matter_stops_here', '95598'])
  })

  test('a required question without an answer is named', async () => {
    const { status, body } = await file({ location: park.location, matterId: LAMP.matterId })
    expect([status, body.code]).toEqual([422, 'answer_missing'])
    expect(body.fields).toEqual({ 'body.answers.live': '有没有电线断落、漏电或冒火花？' })
  })

  test('a choice that is not among the options, and a key of every object', async () => {
    const wrong = await file({ location: park.location, matterId: LAMP.matterId, answers: { live: 'perhaps' } })
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid_input'])
    const inherited = await file({ location: park.location, matterId: LAMP.matterId, answers: { constructor: 'x' } })
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
    expect((await api.call<ApiErrorBody>('POST /v1/cases', { body: { text: '路灯' } })).body.code).toBe('not_signed_in')
    expect((await file({ location: park.location, text: ' 灯 ' })).body.code).toBe('invalid_input')
  })

  test('a text of one character that counts as two in JavaScript', async () => {
    const refused = await file({ location: park.location, text: '🌳' })
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_input'])
    expect(Object.keys(refused.body.fields ?? {})).toEqual(['body.text'])
  })

  test('half a character is kept as the sign for what can not be read', async () => {
    const answers = { live: 'no', howmany: '三\ud800盏' }
    const { status, body } = await file({ ...LAMP, location: park.location, text: '坏了\udc00', answers })
    expect(status).toBe(201)
    expect([body.text, body.answers[1]?.value]).toEqual(['坏了\ufffd', '三\ufffd盏'])
  })

  test('a token whose person is gone', async () => {
    const refused = await api.file('nobody', { location: park.location }, { key: 'a-key-of-nobody' })
    expect([refused.status, refused.body.code]).toEqual([401, 'token_invalid'])
  })
})

const send = () => file({ ...LAMP, location: park.location }, { key: `double-tap-${me}` })
describe('sending twice', () => {
  test('the same key and body make one case with the same answer, also at the same time', async () => {
    const before = await countRows(api, 'cases')
    const [one, two] = await Promise.all([send(), send()])
    const three = await send()
    expect([one.status, two.status, three.status]).toEqual([201, 201, 201])
    expect(two.body).toEqual(one.body)
    expect(three.body).toEqual(one.body)
    expect(await countRows(api, 'cases')).toBe(before + 1)
  })

  test('the same key with another body is refused', async () => {
    const key = `other-body-${me}`
    await file({ location: park.location }, { key })
    const other = await file({ location: park.location, text: '另一件事情' }, { key })
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])
  })

  test('a refusal leaves the key free', async () => {
    const key = `try-again-${me}`
    expect((await file({ location: IN_BEIJING }, { key })).body.code).toBe('outside_service_area')
    expect((await file({ location: park.location }, { key })).status).toBe(201)
  })
})
