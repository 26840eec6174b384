import type { RoleGrant } from './roles-store.ts'

export interface DemoPersona {
  displayName: string
  /** A circle lead's circle is found in the pack. */
  role: RoleGrant['role'] | null
  line: string | null
}

const OTHERS: Readonly<Record<string, DemoPersona>> = {
  volunteer: { displayName: '演示志愿者', role: 'volunteer', line: null },
  business: { displayName: '演示企业', role: 'business', line: null },
  'circle-lead': { displayName: '演示微治长', role: 'circle_lead', line: null },
  'line-officer': { displayName: '演示线条专员', role: 'line_officer', line: 'construction' },
  admin: { displayName: '演示管理员', role: 'admin', line: null },
}

/** Who a demo persona is: `resident-7` is 街坊 0007, with no role. */
export function demoPersona(persona: string): DemoPersona {
  const number = persona.split('-')[1] ?? '1'
  return OTHERS[persona] ?? { displayName: `街坊 ${number.padStart(4, '0')}`, role: null, line: null }
}
