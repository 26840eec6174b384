import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { drain } from './drain.ts'

let app: FastifyInstance
let url: string
let finish: () => void
let arrived: Promise<void>
beforeEach(async () => {
  app = Fastify()
  app.get('/quick', async () => 'quick')
  arrived = new Promise((tell) => {
    app.get('/slow', async () => {
      tell()
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return 'slow'
    })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})

const status = (path: string, agent: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url + path, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', reject)
  })

test('a request that is under way gets its answer, and a new one is refused meanwhile', async () => {
  const slow = status('/slow', new Agent())
  await arrived
  const closed = drain(app)
  await expect(status('/quick', new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  finish()
  expect(await slow).toBe(200)
  await closed
})

test('a browser that keeps its connections open holds nothing up', async () => {
  const agent = new Agent({ keepAlive: true })
  await Promise.all([status('/quick', agent), status('/quick', agent)])
  const since = performance.now()
  await drain(app)
  expect(performance.now() - since).toBeLessThan(1_000)
})

test('a connection that never gets to its end is cut', async () => {
  const slow = status('/slow', new Agent())
  await arrived
  await Promise.all([expect(slow).rejects.toMatchObject({ code: 'ECONNRESET' }), drain(app, 50)])
})
