import type { Case, CaseAction } from '@zhuiguang/contract'
import { CIRCLE, createCaseApi, LAMP, type CaseApi } from '../../test/cases.ts'

let api: CaseApi
let me: string
let lead: string
beforeAll(async () => {
  api = await createCaseApi()
  lead = await api.newStaff('circle_lead', CIRCLE)
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
async function walk(id: string, ...actions: CaseAction[]) {
  for (const action of actions) expect((await api.act(id, lead, action, { comment: '已处理' })).status).toBe(200)
}
const states = (one: Case) => Object.fromEntries(one.deadlines.map(({ kind, state }) => [kind, state]))

describe('from filing to the end', () => {
  test('each move is on the timeline with its desk, keeps its promise, and the resident closes', async () => {
    const { id } = await file()
    api.setNow('2026-11-23T10:00:00+08:00')
    await walk(id, 'contact', 'accept', 'start')
    api.setNow('2026-12-08T10:00:00+08:00')
    const resolved = (await api.act(id, lead, 'resolve', { comment: '换了灯泡' })).body
    expect(resolved).toMatchObject({ status: 'resolved', actions: [] })
    expect(states(resolved)).toEqual({ contact: 'met', accept: 'met', resolve: 'met_late' })
    expect((await api.see(id, me)).body.actions).toEqual(['confirm', 'reopen'])
    const { body } = await api.act(id, me, 'confirm')
    expect(body).toMatchObject({ status: 'closed', outcome: 'solved', actions: [] })
    expect(body.events.map(({ kind, status, desk, comment }) => [kind, status, desk, comment])).toEqual([
      ['confirm', 'closed', null, null],
      ['resolve', 'resolved', '碧眼社区01微治圈', '换了灯泡'],
      ['start', 'in_progress', '碧眼社区01微治圈', '已处理'],
      ['accept', 'accepted', '碧眼社区01微治圈', '已处理'],
      ['contact', 'routed', '碧眼社区01微治圈', '已处理'],
      ['route', 'routed', null, null],
      ['submitted', 'submitted', null, null],
    ])
    expect((await api.see(id, me, 'en')).body.events[1]?.desk).toBe('Biyan Circle 01')
  })

  test('who is not satisfied says why, and the promise is open again', async () => {
    const { id } = await file()
    await walk(id, 'accept', 'start', 'resolve')
    expect((await api.act(id, me, 'reopen', { comment: ' ' })).body.code).toBe('reason_missing')
    api.setNow('2026-12-08T10:00:00+08:00')
    const { body } = await api.act(id, me, 'reopen', { comment: '又不亮了' })
    expect(body).toMatchObject({ status: 'in_progress', actions: ['withdraw', 'supplement'] })
    expect(states(body)).toEqual({ contact: 'overdue', accept: 'met', resolve: 'overdue' })
    const { rows } = await api.deps.pool.query('select reopened_count, resolved_at from cases where id = $1', [id])
    expect(rows).toEqual([{ reopened_count: 1, resolved_at: null }])
  })

  test('what is withdrawn is closed, and its open promises end', async () => {
    const { id } = await file()
    await walk(id, 'contact')
    const { body } = await api.act(id, me, 'withdraw')
    expect(body).toMatchObject({ status: 'closed', outcome: 'withdrawn' })
    expect(states(body)).toEqual({ contact: 'met', accept: 'void', resolve: 'void' })
  })

  test('a second call does not move the time of the first', async () => {
    const { id } = await file()
    await walk(id, 'contact')
    api.setNow('2026-11-25T08:00:00+08:00')
    const { body } = await api.act(id, lead, 'contact')
    expect(body.deadlines.find(({ kind }) => kind === 'contact')).toMatchObject({
      metAt: '2026-11-23T08:00:00+08:00',
      state: 'met',
    })
  })
})
