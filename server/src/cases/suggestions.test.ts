import { createTestApi, type TestApi } from '../../test/api.ts'
import type { MatterSuggestions } from '@zhuiguang/contract'
import { dangerIn } from './danger-rules.ts'
import { matterCatalogue, type CatalogueMatter } from './matter-catalogue.ts'
import { caseHandlers } from './routes.ts'
import { makeSuggester } from './suggest-matters.ts'
import { OWN_SENTENCES } from '../../test/suggestion-sentences.ts'

let api: TestApi
let matters: readonly CatalogueMatter[]
beforeAll(async () => {
  api = await createTestApi([caseHandlers], { pack: 'guangming' })
  matters = (await matterCatalogue(api.deps)).matters
})
afterAll(() => api.close())

const suggest = async (text: string, more: object = {}) =>
  (await api.call<MatterSuggestions>('POST /v1/matters/suggestions', { body: { text, ...more } })).body
const without = (matter: CatalogueMatter, example: string) =>
  matters.map((one) => (one === matter ? { ...one, examples: one.examples.filter((text) => text !== example) } : one))

/** A sentence counts when its matter is among the three, or for an emergency when its stopper is shown. */
function isHit(all: readonly CatalogueMatter[], { id, stopper }: CatalogueMatter, text: string): boolean {
  const suggester = makeSuggester(all)
  return stopper ? suggester.stopper(text) === stopper : suggester.items(text).some(({ matter }) => matter.id === id)
}

test('of all example sentences, each one unknown to it, it proposes the matter among three for at least four of five', () => {
  const examples = matters.flatMap((matter) => matter.examples.map((text) => ({ matter, text })))
  const hits = examples.filter(({ matter, text }) => isHit(without(matter, text), matter, text))
  const rate = hits.length / examples.length
  console.info(`top-3 hit rate over ${examples.length} held-out examples: ${rate.toFixed(3)}`)
  expect(examples.length).toBeGreaterThan(300)
  expect(rate).toBeGreaterThanOrEqual(0.8)
}, 120_000)

test('of sentences that are not in the pack it proposes the matter among three for at least four of five', () => {
  const suggester = makeSuggester(matters)
  const missed = OWN_SENTENCES.filter(
    ([text, code]) => !suggester.items(text).some(({ matter }) => matter.code === code),
  )
  const rate = 1 - missed.length / OWN_SENTENCES.length
  console.info(`top-3 hit rate over ${OWN_SENTENCES.length} own sentences: ${rate.toFixed(3)}`, missed)
  expect(OWN_SENTENCES.length).toBeGreaterThanOrEqual(40)
  expect(rate).toBeGreaterThanOrEqual(0.8)
})

describe('danger', () => {
  test.each([
    ['厨房燃气泄漏了', '119'],
    ['燃气一直在漏', '119'],
    ['楼道里煤气味很重', '119'],
    ['隔壁着火了，好大的烟', '119'],
    ['有人触电倒在地上', '95598'],
    ['有人落水了快来', '119'],
    ['小孩掉进湖里了', '119'],
    ['公园有个老人晕倒了', '120'],
    ['楼下有人持刀', '110'],
    ['我们被困在电梯里', '96933'],
  ])('%s: call %s', async (text, phone) => {
    expect((await suggest(text)).stopper?.phone).toBe(phone)
  })

  test.each([
    '路灯不亮，晚上看不清台阶',
    '怕电动车充电着火',
    '担心老人在湖边落水，想装护栏',
    '天然气怎么开户',
    '电梯停了一个星期，推轮椅上不去',
    '河边栏杆断了一段，小孩常在那玩',
    '想听消防演练讲座',
    '水库边的路坑坑洼洼',
  ])('%s: nothing to stop', async (text) => {
    expect((await suggest(text)).stopper).toBeNull()
  })

  test('a second mention counts when the first was only feared', () => {
    expect(dangerIn('之前就怕着火，现在楼下真的起火了')).toBe('起火')
  })
})

describe('the answer', () => {
  test('has at most three, the best first, with scores from 0 to 1, none of which stops a request', async () => {
    const { items } = await suggest('楼下路灯坏了好几天，晚上很黑')
    expect(items[0]?.matter.id).toBe('gm.s01037')
    expect(items.length).toBeLessThanOrEqual(3)
    const scores = items.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
    expect(items.every(({ matter }) => matter.stopper === null)).toBe(true)
  })

  test('is the same each time', async () => {
    expect(await suggest('垃圾桶满了没人清')).toEqual(await suggest('垃圾桶满了没人清'))
  })

  test.each(['asdf qwer', '！！！？？？', '量子纠缠哲学', '12345678', '🌳🌳🌳'])('is empty for %s', async (text) => {
    expect(await suggest(text)).toEqual({ items: [], stopper: null })
  })

  test('comes for a thousand characters and for a place outside the district too', async () => {
    const { items } = await suggest('路灯不亮'.repeat(250), { location: [116.4, 39.9] })
    expect(items[0]?.matter.id).toBe('gm.s01037')
  })
})

describe('the catalogue', () => {
  type List = { items: { id: string; line: string; stopper: unknown; questions: unknown[] }[] }
  const list = async (query = '') => (await api.call<List>(`GET /v1/matters${query}`)).body.items

  test('lists everything, and one line of it', async () => {
    const all = await list()
    expect(all.length).toBe(matters.length)
    const safety = await list('?line=safety')
    expect(safety.length).toBe(all.filter(({ line }) => line === 'safety').length)
    expect(safety.every(({ line }) => line === 'safety')).toBe(true)
  })

  test('finds by words, pinyin and initials, and nothing by signs', async () => {
    for (const query of ['路灯', 'ludeng', 'ld'])
      expect((await list(`?q=${encodeURIComponent(query)}`)).map(({ id }) => id)).toContain('gm.s01037')
    expect(await list(`?q=${encodeURIComponent('？？')}`)).toEqual([])
  })

  test('shows one with its questions, and none that is not there', async () => {
    const { body } = await api.call<List['items'][number]>('GET /v1/matters/gm.s01037')
    expect(body.questions).toMatchObject([
      { key: 'live', required: true },
      { key: 'howmany', required: false },
    ])
    expect((await api.call('GET /v1/matters/gm.nothing')).status).toBe(404)
  })
})
