import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jscode2session } from './jscode2session'

/** Credentials that the stand-in takes. */
export const STAND_IN_APP = { appId: 'wx0123456789abcdef', appSecret: 'stand-in-secret-0123456789' }

export interface WechatStandIn {
  /** For WECHAT_BASE_URL. */
  baseUrl: string
  /** Path and query of every request, in order. */
  requests: string[]
  close(): Promise<void>
}

function answer(response: ServerResponse, url: URL, usedCodes: Set<string>): void {
  if (url.pathname !== '/sns/jscode2session') {
    response.writeHead(404).end()
    return
  }
  const body = jscode2session(url.searchParams, STAND_IN_APP, usedCodes)
  // A code that is slow gets no answer at all: the caller has to give up.
  if (body === null) return
  // WeChat sends JSON as text/plain, and every refusal with status 200.
  response.writeHead(200, { 'content-type': 'text/plain' }).end(body)
}

/** Speaks as api.weixin.qq.com does, on loopback. */
export async function startWechatStandIn(): Promise<WechatStandIn> {
  const requests: string[] = []
  const usedCodes = new Set<string>()
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    answer(response, new URL(request.url ?? '/', 'http://stand-in'), usedCodes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { baseUrl: `http://127.0.0.1:${port}`, requests, close }
}
