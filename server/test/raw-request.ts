import { connect, type AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

export interface RawAnswer {
  status: number
  /** Parsed where it is JSON. */
  body: unknown
}

function parse(answer: string): RawAnswer {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const status = Number(head.split(' ')[1])
  return { status, body: body.startsWith('{') ? JSON.parse(body) : body }
}

/** Sends the bytes as they are to a listening app, and reads until it ends the connection. */
export function rawRequest(app: FastifyInstance, bytes: string | Buffer): Promise<RawAnswer> {
  const { port } = app.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.on('end', () => resolve(parse(answer)))
    // The other side may stop reading before all of it was sent.
    socket.on('error', (error) => (answer ? resolve(parse(answer)) : reject(error)))
  })
}
