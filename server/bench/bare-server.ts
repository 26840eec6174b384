import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'

/** The least that Fastify can do: one route that sends text which is there already (the file named as argument). */
const json = readFileSync(process.argv[2] ?? '', 'utf8')
const app = Fastify()
app.get('/', (_request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(json))
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`http://localhost:${(app.server.address() as AddressInfo).port}\n`)
