import { checkAnswers, type AskedQuestion } from './answer-rules.ts'
import { accessOf, type Grant } from './case-access-policy.ts'
import { caseNumber } from './case-number.ts'
import { deskArea, routeCase, type RoutedArea } from './case-routing.ts'
import { titleOfText } from './case-title-rules.ts'

const street: RoutedArea = { id: 's', level: 'subdistrict' }
const community: RoutedArea = { id: 'c', level: 'community' }
const circle: RoutedArea = { id: 'k', level: 'circle' }
const unit: RoutedArea = { id: 'u', level: 'unit' }
const lamp = { line: 'construction' } as const

describe('routing', () => {
  test.each([
    ['the unit, when it is known', [street, community, circle, unit], 'u'],
    ['else the circle', [circle, street, community], 'k'],
    ['else the community', [community, street], 'c'],
    ['else the sub-district', [street], 's'],
    ['the smaller id of two units', [street, { id: 'u2', level: 'unit' } as const, unit], 'u'],
  ])('a case with a matter goes to %s', (_name, areas, areaId) => {
    expect(routeCase(lamp, areas, false)).toEqual({ status: 'routed', line: 'construction', areaId })
  })
  test('without a matter it waits at the sub-district', () => {
    expect(routeCase(null, [street, community, circle], false)).toEqual({
      status: 'submitted',
      line: null,
      areaId: 's',
    })
  })
  test('without a matter, an area chosen by hand is kept', () => {
    expect(routeCase(null, [street, community], true)).toEqual({ status: 'submitted', line: null, areaId: 'c' })
  })
  test('there is no route to nowhere', () => expect(routeCase(lamp, [], false)).toBeUndefined())
  test('the desk of a unit is its circle; what waits is at the sub-district', () => {
    expect(deskArea([street, community, circle, unit], 'routed')).toBe(circle)
    expect(deskArea([street, community, circle, unit], 'submitted')).toBe(street)
  })
})

const where = { ownerId: 'me', areaIds: ['s', 'c', 'k', 'u'], line: 'construction' }
const grant = (role: string, areaId: string | null = null, line: string | null = null): Grant => ({
  role,
  areaId,
  line,
})

describe('access', () => {
  test.each([
    ['the circle lead of its circle', grant('circle_lead', 'k'), true],
    ['the circle lead of another circle', grant('circle_lead', 'x'), false],
    ['its community', grant('community', 'c'), true],
    ['another community', grant('community', 'x'), false],
    ['an officer of its line', grant('line_officer', null, 'construction'), true],
    ['an officer of its line in another area', grant('line_officer', 'x', 'construction'), false],
    ['an officer of another line', grant('line_officer', null, 'safety'), false],
    ['the admin', grant('admin'), true],
    ['a volunteer', grant('volunteer'), false],
    ['a business', grant('business'), false],
  ])('%s', (_name, one, handles) => {
    const { roles, mayRead, mayReadWords } = accessOf('staff', [one], where)
    expect({ roles, mayRead, mayReadWords }).toEqual({
      roles: handles ? ['handler'] : [],
      mayRead: handles,
      mayReadWords: handles,
    })
  })
  test('every line officer sees what waits to be sorted', () => {
    expect(accessOf('staff', [grant('line_officer', null, 'safety')], { ...where, line: null }).roles).toEqual([
      'handler',
    ])
  })
  test('an auditor reads, without the words, and does nothing', () => {
    expect(accessOf('staff', [grant('auditor')], where)).toEqual({
      roles: [],
      grant: null,
      mayRead: true,
      mayReadWords: false,
    })
  })
  test('the owner reads and acts as owner', () => {
    expect(accessOf('me', [], where)).toEqual({ roles: ['owner'], grant: null, mayRead: true, mayReadWords: true })
  })
  test('the narrowest duty names the desk', () => {
    expect(accessOf('staff', [grant('admin'), grant('circle_lead', 'k')], where).grant?.role).toBe('circle_lead')
  })
})

describe('answers', () => {
  const hurt: AskedQuestion<string> = {
    key: 'hurt',
    label: '有人受伤吗？',
    labelEn: 'Anyone hurt?',
    kind: 'choice',
    required: true,
    options: [
      { value: 'yes', label: '有', labelEn: 'Yes', stopper: '120' },
      { value: 'no', label: '没有', labelEn: 'No', stopper: null },
    ],
  }
  const note: AskedQuestion<string> = {
    key: 'note',
    label: '说明',
    labelEn: 'Note',
    kind: 'text',
    required: false,
    options: [],
  }
  test.each([
    ['a required one is missing', {}, { missing: ['hurt'], wrong: [], stopper: null }],
    ['blank is missing', { hurt: '' }, { missing: ['hurt'], wrong: [], stopper: null }],
    ['danger stops', { hurt: 'yes' }, { missing: [], wrong: [], stopper: '120' }],
    ['a choice that is not offered', { hurt: 'maybe' }, { missing: [], wrong: ['hurt'], stopper: null }],
    ['an optional one may be left out', { hurt: 'no' }, { missing: [], wrong: [], stopper: null }],
  ])('%s', (_name, given, expected) => expect(checkAnswers([hurt, note], given)).toMatchObject(expected))
  test('are kept as they were asked and answered, and what was not asked is dropped', () => {
    expect(checkAnswers([hurt, note], { other: 'x', note: '门口', hurt: 'no' }).answers).toEqual([
      { key: 'hurt', label: '有人受伤吗？', labelEn: 'Anyone hurt?', value: '没有', valueEn: 'No' },
      { key: 'note', label: '说明', labelEn: 'Note', value: '门口', valueEn: '门口' },
    ])
  })
})

test.each([
  ['路灯不亮', '路灯不亮'],
  ['  第一行\n第二行 ', '第一行 第二行'],
  ['字'.repeat(21), `${'字'.repeat(20)}…`],
  ['🌳'.repeat(21), `${'🌳'.repeat(20)}…`],
])('the title of %j', (text, title) => expect(titleOfText(text)).toBe(title))

test('a case number has the day in the district and at least four digits', () => {
  expect(caseNumber('GM', '2026-11-23', 7)).toBe('GM2611230007')
  expect(caseNumber('GM', '2026-11-23', 123456)).toBe('GM261123123456')
})
