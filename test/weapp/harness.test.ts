import { mkdtempSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { boot } from '../weapp-harness/boot'
import type { MiniProgram } from '../weapp-harness/mini-program'
import { until } from '../weapp-harness/until'
import type { WxFunction, WxResult } from '../weapp-harness/types'

const dist = resolve('dist/weapp')
let program: MiniProgram
const ask = (name: string, options: object) =>
  new Promise<WxResult>((done, reject) =>
    (program.around.wx[name] as WxFunction)({ ...options, success: done, fail: reject }),
  )

let server: http.Server
let url: string
const received: { method?: string; type?: string; body: string }[] = []
beforeAll(async () => {
  server = http.createServer((request, response) => {
    let body = ''
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        received.push({ method: request.method, type: request.headers['content-type'], body })
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"c1"}')
      })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))
beforeEach(async () => {
  received.length = 0
  program = boot(dist, { url: 'account/settings/index', online: false })
  await until('a first drawing', () => program.measure().nodes > 0)
  program.around.network.online = true
})
afterEach(() => program.close())

test('a request reaches a server as JSON and its answer comes back as an object', async () => {
  const answer = await ask('request', { url: `${url}/v1/cases`, method: 'POST', data: { text: '路灯不亮' } })
  expect(answer).toMatchObject({ statusCode: 201, data: { id: 'c1' }, errMsg: 'request:ok' })
  expect(received).toEqual([{ method: 'POST', type: 'application/json', body: '{"text":"路灯不亮"}' }])
})

test('a file is sent as multipart and the answer stays text', async () => {
  const filePath = join(mkdtempSync(join(tmpdir(), 'photo-')), 'lamp.jpg')
  writeFileSync(filePath, 'picture')
  const answer = await ask('uploadFile', {
    url: `${url}/v1/uploads`,
    filePath,
    name: 'file',
    formData: { use: 'case' },
  })
  expect(answer).toMatchObject({ statusCode: 201, data: '{"id":"c1"}' })
  expect(received[0]?.type).toMatch(/^multipart\/form-data; boundary=/)
  expect(received[0]?.body).toMatch(
    /name="use"\r\n\r\ncase\r\n.*name="file"; filename="lamp.jpg".*\r\n\r\npicture\r\n/s,
  )
})

test('without a network a request fails and nothing is sent', async () => {
  program.around.network.online = false
  await expect(ask('request', { url })).rejects.toMatchObject({ errMsg: expect.stringContaining('DISCONNECTED') })
  expect(received).toEqual([])
})

test('what was stored is there at the next start', async () => {
  await ask('setStorage', { key: 'elder', data: { on: true } })
  program.close()
  program = boot(dist, { url: 'account/settings/index', online: false, storage: program.around.storage })
  expect(await ask('getStorage', { key: 'elder' })).toMatchObject({ data: { on: true } })
  await expect(ask('getStorage', { key: 'other' })).rejects.toMatchObject({ errMsg: 'getStorage:fail data not found' })
})

test('a phone that refuses its position says so, and tells it when it is asked again later', async () => {
  program.around.device.position = undefined
  await expect(ask('getFuzzyLocation', {})).rejects.toMatchObject({ errMsg: 'getFuzzyLocation:fail auth deny' })
  program.around.device.position = { latitude: 22.7, longitude: 113.9 }
  expect(await ask('getFuzzyLocation', {})).toMatchObject({ latitude: 22.7, longitude: 113.9 })
})

test('tabs are reached by switchTab only, stay as they were left, and close what lay above', async () => {
  program.go('switchTab', 'tabs/services/index')
  await program.arrive('tabs/services/index')
  const services = program.page
  await expect(ask('navigateTo', { url: '/tabs/me/index' })).rejects.toMatchObject({
    errMsg: expect.stringContaining('can not navigateTo'),
  })
  program.go('navigateTo', 'account/settings/index?from=me')
  await program.arrive('account/settings/index')
  expect(program.query).toEqual({ from: 'me' })
  program.go('navigateBack')
  await program.arrive('tabs/services/index')
  program.go('navigateTo', 'account/settings/index')
  await program.arrive('account/settings/index')
  program.go('switchTab', 'tabs/me/index')
  await program.arrive('tabs/me/index')
  expect(program.depthOfStack).toBe(1)
  program.go('switchTab', 'tabs/services/index')
  await program.arrive('tabs/services/index')
  expect(program.page).toBe(services)
})

test('it counts what crossed to the view and what lies there', async () => {
  const { setData, bytes, nodes, depth } = program.measure()
  expect(setData.length).toBeGreaterThan(0)
  expect(bytes).toBe(setData.reduce((sum, call) => sum + call.bytes, 0))
  expect(nodes).toBe(program.$$('*').filter((element) => element.tagName.startsWith('WX-')).length)
  expect(depth).toBeGreaterThan(0)
})
