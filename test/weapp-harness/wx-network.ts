import { readFileSync } from 'node:fs'
import http from 'node:http'
import { basename } from 'node:path'
import type { WxOptions } from './types'
import { fail, succeed } from './wx-call'

/** A switch for the phone's network, and what went over it. */
export interface Network {
  online: boolean
  requests: { method: string; path: string; status?: number }[]
}
type Finish = (response: http.IncomingMessage, body: string) => void

function send(
  network: Network,
  name: string,
  options: WxOptions,
  init: http.RequestOptions,
  body: unknown,
  end: Finish,
) {
  const url = new URL(String(options.url))
  const refuse = (reason: string) => fail(options, { errMsg: `${name}:fail ${reason}`, errno: 600_001 })
  const entry: Network['requests'][number] = { method: init.method ?? 'GET', path: url.pathname + url.search }
  network.requests.push(entry)
  if (!network.online) {
    queueMicrotask(() => refuse('net::ERR_INTERNET_DISCONNECTED'))
    return { abort() {} }
  }
  const request = http.request(url, { ...init, agent: false }, (response) => {
    const parts: Buffer[] = []
    response.on('data', (part: Buffer) => parts.push(part))
    response.on('end', () => {
      entry.status = response.statusCode
      end(response, Buffer.concat(parts).toString('utf8'))
    })
  })
  request.setTimeout(Number(options.timeout ?? 60_000), () => request.destroy(new Error('timeout')))
  request.on('error', (error) => refuse(error.message))
  request.end(body)
  return { abort: () => request.destroy(new Error('abort')), onHeadersReceived() {}, onProgressUpdate() {} }
}

/** wx.request over real HTTP: JSON in, JSON out where the answer is JSON. */
export const request = (network: Network) => (options: WxOptions) => {
  const method = String(options.method ?? 'GET').toUpperCase()
  const { data } = options
  const withBody = method !== 'GET' && data !== undefined
  const body = withBody ? (typeof data === 'string' ? data : JSON.stringify(data)) : undefined
  const type = withBody ? { 'content-type': 'application/json' } : {}
  const headers = { ...type, ...(options.header as http.OutgoingHttpHeaders) }
  return send(network, 'request', options, { method, headers }, body, (response, text) => {
    const result = {
      statusCode: response.statusCode,
      header: response.headers,
      data: parsed(text),
      errMsg: 'request:ok',
    }
    succeed(options, result)
  })
}

/** wx.uploadFile over real HTTP: one file as multipart/form-data; the answer stays text, as on WeChat. */
export const uploadFile = (network: Network) => (options: WxOptions) => {
  const path = String(options.filePath)
  const boundary = `----part${Date.now()}${network.requests.length}`
  const fields = Object.entries((options.formData as Record<string, string>) ?? {})
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`
  const file = part(`name="${String(options.name)}"; filename="${basename(path)}"`)
  const body = Buffer.concat([
    ...fields.map(([name, value]) => Buffer.from(`${part(`name="${name}"`)}\r\n${value}\r\n`)),
    Buffer.from(`${file}Content-Type: ${path.endsWith('.png') ? 'image/png' : 'image/jpeg'}\r\n\r\n`),
    readFileSync(path),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': body.length }
  const headers = { ...(options.header as http.OutgoingHttpHeaders), ...type }
  return send(network, 'uploadFile', options, { method: 'POST', headers }, body, (response, text) => {
    succeed(options, { statusCode: response.statusCode, data: text, errMsg: 'uploadFile:ok' })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
