import type { Case, CaseCard } from '@zhuiguang/contract'
import { openCasesOf } from './case-view.ts'
import { CIRCLE, createCaseApi, LAMP, type CaseApi } from '../../test/cases.ts'

let api: CaseApi
let me: string
let neighbour: string
beforeAll(async () => {
  api = await createCaseApi()
  neighbour = await api.newPerson()
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

describe('my requests', () => {
  type Page = { items: CaseCard[]; nextCursor: string | null }
  const list = (query: string, who = me) => api.as<Page>(who, `GET /v1/cases?${query}`)

  test('come newest first, page by page without a gap, open or closed, and only mine', async () => {
    const ids: string[] = []
    for (let minute = 0; minute < 5; minute += 1) {
      api.setNow(`2026-11-23T08:0${Math.floor(minute / 2)}:00+08:00`)
      ids.push((await file()).id)
    }
    await api.act(ids[0] ?? '', me, 'withdraw')
    const first = (await list('limit=2')).body
    const second = (await list(`limit=2&cursor=${first.nextCursor}`)).body
    const third = (await list(`limit=2&cursor=${second.nextCursor}`)).body
    expect(third.nextCursor).toBeNull()
    const shown = [first, second, third].flatMap(({ items }) => items)
    expect(shown.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    const times = shown.map(({ createdAt }) => createdAt)
    expect(times).toEqual(times.toSorted().toReversed())
    expect((await list('state=closed')).body.items.map(({ id }) => id)).toEqual([ids[0]])
    expect((await list('state=open')).body.items).toHaveLength(4)
    expect((await list('', neighbour)).body.items).toEqual([])
    expect((await list(`cursor=${first.nextCursor}`, neighbour)).body.code).toBe('cursor_broken')
    expect((await list('cursor=broken')).body.code).toBe('cursor_broken')
  })

  test('home shows the newest open ones and counts them all', async () => {
    for (let count = 0; count < 3; count += 1) await file()
    const context = { who: { personId: me, sessionId: 'x' }, language: 'zh' } as Parameters<typeof openCasesOf>[1]
    const { items, total } = await openCasesOf(api.deps, context, 2)
    expect([items.length, total, items[0]?.title]).toEqual([2, 3, '路灯不亮'])
  })
})

test.each([
  [
    'a closed case without an outcome',
    `update cases set status = 'closed', closed_at = now()`,
    'a_closed_case_has_an_outcome',
  ],
  [
    'a closed case without its time',
    `update cases set status = 'closed', outcome = 'solved'`,
    'a_case_is_closed_exactly_when_it_has_that_time',
  ],
  ['a resolved case without its time', `update cases set status = 'resolved'`, 'a_resolved_case_has_that_time'],
  ['a matter without a line', `update cases set line = null`, 'a_matter_has_a_line'],
  [
    'a promise both met and void',
    `update case_deadlines set met_at = now(), void_at = now()`,
    'a_promise_is_met_or_void_not_both',
  ],
])('the database refuses %s', async (_name, statement, constraint) => {
  const { id } = await file()
  const key = statement.includes('case_deadlines') ? 'case_id' : 'id'
  await expect(api.deps.pool.query(`${statement} where ${key} = $1`, [id])).rejects.toMatchObject({
    constraint: expect.stringMatching(new RegExp(`${constraint}|a_case_is_routed_by_its_matter_and_line`)),
  })
})
