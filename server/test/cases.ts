import type { ApiErrorBody, Case, CaseAction, Language } from '@zhuiguang/contract'
import { grantRole } from '../src/accounts/roles-store.ts'
import { caseHandlers } from '../src/cases/routes.ts'
import type { Config } from '../src/config.ts'
import { createTestApi, type Answer, type TestApi } from './api.ts'

export type CaseAnswer = Answer<Case & ApiErrorBody>
type Role = Parameters<typeof grantRole>[1]['role']

export interface More {
  key?: string
  language?: Language
}

export interface CaseApi extends TestApi {
  /** Calls as a person with a token that is fresh, whatever the time was moved to. */
  as<T>(personId: string, route: string, body?: object, more?: More): Promise<Answer<T & ApiErrorBody>>
  newPerson(): Promise<string>
  newStaff(role: Role, areaId: string | null, line?: string | null): Promise<string>
  file(personId: string, body: object, more?: More): Promise<CaseAnswer>
  act(caseId: string, personId: string, action: CaseAction, more?: object): Promise<CaseAnswer>
  see(caseId: string, personId: string, language?: Language): Promise<CaseAnswer>
}

/** A street lamp; its one required question is whether wires are down. */
export const LAMP = { matterId: 'gm.s01037', answers: { live: 'no' }, text: '路灯不亮，晚上看不清台阶' }
export const CIRCLE = 'gm.440311001002-01'
export const COMMUNITY = 'gm.440311001002'
export const IN_BEIJING = [116.4, 39.9]

/** The routes of cases on the pack of Guangming, at 8:00 on Monday 2026-11-23. */
export async function createCaseApi(config: Partial<Config> = {}): Promise<CaseApi> {
  const api = await createTestApi([caseHandlers], { pack: 'guangming', config })
  const { deps } = api
  const tokenOf = async (personId: string) =>
    (await deps.tokens.issue({ personId, sessionId: 'a-test' }, deps.clock.now())).token
  async function as<T>(personId: string, route: string, body?: object, more: More = {}) {
    return api.call<T & ApiErrorBody>(route, { token: await tokenOf(personId), ...(body && { body }), ...more })
  }
  const newPerson = async () => (await api.signUp()).id
  async function newStaff(role: Role, areaId: string | null, line: string | null = null) {
    const id = await newPerson()
    await grantRole(deps.db, { person_id: id, role, area_id: areaId, line })
    return id
  }
  return Object.assign(api, {
    as,
    newPerson,
    newStaff,
    file: (personId: string, body: object, more?: More) =>
      as<Case>(personId, 'POST /v1/cases', { text: LAMP.text, ...body }, more),
    act: (caseId: string, personId: string, action: CaseAction, more: object = {}) =>
      as<Case>(personId, `POST /v1/cases/${caseId}/actions`, { action, ...more }),
    see: (caseId: string, personId: string, language?: Language) =>
      as<Case>(personId, `GET /v1/cases/${caseId}`, undefined, language ? { language } : {}),
  })
}

/** A place that lies in a circle. */
export async function findPark({ deps }: CaseApi): Promise<{ id: string; location: [number, number]; name: string }> {
  const { rows } = await deps.pool.query(
    `select p.id, p.location, p.name from places p where p.retired_at is null and exists (
       select from area_shapes s join areas a on a.id = s.area_id
       where a.level = 'circle' and s.bb @> box(p.location, p.location) and s.shape @> p.location)
     order by p.id limit 1`,
  )
  return rows[0]
}
export async function countRows({ deps }: CaseApi, table: 'cases' | 'uploads'): Promise<number> {
  return (await deps.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? NaN
}
