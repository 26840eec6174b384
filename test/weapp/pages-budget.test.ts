import { resolve } from 'node:path'
import type { Person } from '../browser/app-pages'
import { boot } from '../weapp-harness/boot'
import type { MiniProgram } from '../weapp-harness/mini-program'
import { until } from '../weapp-harness/until'

const dist = resolve('dist/weapp')
const KB = 1024
const person = JSON.parse(process.env.TEST_PERSON ?? '') as Person
const pages = JSON.parse(process.env.TEST_PAGES ?? '') as Record<string, string>
const preferences = { theme: 'light', place: { at: [113.965, 22.7325], name: '碧眼社区' } }
const storage = () =>
  new Map(Object.entries({ session: person.session, preferences }).map(([key, value]) => [key, JSON.stringify(value)]))

let program: MiniProgram
afterEach(() => program?.close())
const measured: string[] = []
afterAll(() => console.log(measured.join('\n')))

/** Opens a page and waits until what it asked for has come and nothing more is sent to the view. */
async function settled(url: string) {
  program = boot(dist, { url, storage: storage() })
  let before = ''
  const quiet = async () => {
    await new Promise((done) => setTimeout(done, 100))
    const { setData } = program.measure()
    const { requests } = program.around.network
    const now = `${setData.length} ${requests.length}`
    const same = now === before && setData.length > 0 && program.$('.sk') === null
    before = now
    return same && requests.every(({ status }) => status !== undefined)
  }
  await until(`${url} to be quiet`, quiet, 15_000)
  return program.measure()
}

test('home sends at most two setData calls of 12 KB in all, 260 nodes, 12 deep', async () => {
  const { setData, bytes, nodes, depth } = await settled('tabs/home/index')
  await program.see('榕荫棋园')
  await program.see('下一个预约')
  await program.see('我的诉求')
  measured.push(`home: ${setData.length} setData, ${bytes} bytes, ${nodes} nodes, ${depth} deep`)
  expect(setData.length).toBeLessThanOrEqual(2)
  expect(bytes).toBeLessThanOrEqual(12 * KB)
  expect(nodes).toBeLessThanOrEqual(260)
  expect(depth).toBeLessThanOrEqual(12)
})

test.each(Object.entries(pages))('%s sends at most 24 KB and 400 nodes', async (name, url) => {
  const { setData, bytes, nodes } = await settled(url)
  measured.push(`${name}: ${setData.length} setData, ${bytes} bytes, ${nodes} nodes`)
  expect(bytes).toBeLessThanOrEqual(24 * KB)
  expect(nodes).toBeLessThanOrEqual(400)
})

test('a start without a network shows the last home with its date', async () => {
  await settled('tabs/home/index')
  const kept = program.around.storage
  program.close()
  program = boot(dist, { url: 'tabs/home/index', storage: kept, online: false })
  await program.see('榕荫棋园')
  await program.see('没有网络')
})
