import type { Case } from '@zhuiguang/contract'
import { CIRCLE, createCaseApi, LAMP, type CaseApi } from '../../test/cases.ts'

let api: CaseApi
let me: string
let neighbour: string
let lead: string
let otherLead: string
let officer: string
let otherOfficer: string
let auditor: string
beforeAll(async () => {
  api = await createCaseApi()
  neighbour = await api.newPerson()
  lead = await api.newStaff('circle_lead', CIRCLE)
  otherLead = await api.newStaff('circle_lead', 'gm.440311001001-01')
  officer = await api.newStaff('line_officer', null, 'construction')
  otherOfficer = await api.newStaff('line_officer', null, 'safety')
  auditor = await api.newStaff('auditor', null)
})
afterAll(() => api.close())
beforeEach(async () => {
  api.setNow('2026-11-23T08:00:00+08:00')
  me = await api.newPerson()
})

async function file(body: object = {}): Promise<Case> {
  const { status, body: filed } = await api.file(me, { ...LAMP, areaId: CIRCLE, ...body })
  expect(status).toBe(201)
  return filed
}

describe('what waits to be sorted', () => {
  test('gets its matter by hand, goes to the area it lies in, and is promised from then on', async () => {
    const { id } = await file({ matterId: undefined, areaId: undefined, placeId: 'gm.rongyin' })
    expect((await api.act(id, lead, 'route', { matterId: 'gm.s01037' })).status).toBe(404)
    expect((await api.act(id, officer, 'route')).body.code).toBe('matter_unknown')
    expect((await api.act(id, officer, 'route', { matterId: 'gm.x902' })).body.code).toBe('matter_unknown')
    api.setNow('2026-11-24T08:00:00+08:00')
    const { status, body } = await api.act(id, officer, 'route', { matterId: 'gm.s01037' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'routed', line: 'construction', matter: { id: 'gm.s01037' } })
    expect(['circle', 'unit']).toContain(body.area.level)
    expect(Object.fromEntries(body.deadlines.map(({ kind, dueAt }) => [kind, dueAt]))).toEqual({
      contact: '2026-11-24T08:00:00+08:00',
      accept: '2026-11-25T08:00:00+08:00',
      resolve: '2026-12-08T18:00:00+08:00',
    })
  })

  test('whoever sorts it to another line sees it go, and not again', async () => {
    const { id } = await file({ matterId: undefined })
    expect((await api.act(id, otherOfficer, 'route', { matterId: 'gm.s01037' })).body).toMatchObject({
      line: 'construction',
      actions: [],
    })
    expect((await api.see(id, otherOfficer)).status).toBe(404)
  })
})

describe('who may', () => {
  test('the resident and the desks that have it read it; for others it is not there', async () => {
    const { id } = await file()
    for (const who of [me, lead, officer]) expect((await api.see(id, who)).body.text).toBe(LAMP.text)
    for (const who of [neighbour, otherLead, otherOfficer]) {
      expect((await api.see(id, who)).status).toBe(404)
      expect((await api.act(id, who, 'accept')).status).toBe(404)
    }
    expect((await api.see('nothing', me)).status).toBe(404)
  })

  test('an auditor reads the course of it, without what the resident wrote, and changes nothing', async () => {
    const { id } = await file({ address: '碧眼路 3 号' })
    await api.act(id, me, 'supplement', { comment: '就在三栋门口' })
    const { body } = await api.see(id, auditor)
    expect(body).toMatchObject({ text: '', address: null, answers: [], location: null, photos: [], actions: [] })
    expect(JSON.stringify(body)).not.toMatch(/三栋|碧眼路|台阶/)
    expect((await api.act(id, auditor, 'accept')).body.code).toBe('forbidden')
    const untitled = await file({ matterId: undefined })
    expect((await api.see(untitled.id, auditor)).body.title).toBe('一件诉求')
  })

  test('the resident does not act for the desk, nor the desk for the resident', async () => {
    const { id } = await file()
    expect((await api.act(id, me, 'accept')).body.code).toBe('forbidden')
    expect((await api.act(id, lead, 'withdraw')).body.code).toBe('forbidden')
    const early = await api.act(id, lead, 'resolve', { comment: '好了' })
    expect([early.status, early.body.code]).toEqual([409, 'action_not_possible'])
  })

  test('of two desks that accept at the same time one does', async () => {
    const { id } = await file()
    const answers = await Promise.all([api.act(id, lead, 'accept'), api.act(id, officer, 'accept')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await api.see(id, me)).body.events.filter(({ kind }) => kind === 'accept')).toHaveLength(1)
  })
})
