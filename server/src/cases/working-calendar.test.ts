import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { findProjectRoot } from '../kernel/project-root.ts'

const root = findProjectRoot()
const program = `
  import { workingCalendar } from '${path.join(root, 'server/src/cases/working-calendar.ts').replaceAll('\\', '/')}'
  const { isWorkingDay } = workingCalendar(new Map(), () => undefined)
  const days = Array.from({ length: 730 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))
  console.log(days.filter(isWorkingDay).join())`
const workingDays = (timeZone: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  })

test('working days are the same on machines east and west of the district', () => {
  const here = workingDays('Asia/Shanghai')
  expect(here).toContain('2026-11-27,2026-11-30')
  expect(here).toContain('2026-10-10')
  expect(here).not.toContain('2026-10-01')
  expect(workingDays('America/Lima')).toBe(here)
  expect(workingDays('Pacific/Kiritimati')).toBe(here)
}, 60_000)
