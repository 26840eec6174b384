import Taro from '@tarojs/taro'
import type { Photo } from '@zhuiguang/contract'
import { apiError, networkError } from './api-error'
import { apiBase } from './base'
import { refreshedToken, refusesToken } from './refresh-token'
import { headersOf } from './send'
import { currentSession } from './session'

export interface Upload {
  promise: Promise<Photo>
  /** Stops it; the promise is rejected. */
  cancel: () => void
}

interface Sending {
  path: string
  idempotencyKey: string
  onProgress?: (share: number) => void
}

const json = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    return undefined
  }
}

function sendFile({ path, idempotencyKey, onProgress }: Sending, token?: string) {
  const task = Taro.uploadFile({
    url: `${apiBase}/v1/uploads`,
    filePath: path,
    name: 'file',
    header: headersOf({ token, idempotencyKey }),
    timeout: 60_000,
  })
  task.progress?.(({ progress }) => onProgress?.(progress / 100))
  const answer = task.then(
    ({ statusCode, data }) => ({ status: statusCode, body: json(data) }),
    (failure: unknown) => {
      throw networkError(failure)
    },
  )
  return { answer, abort: () => task.abort() }
}

/** Sends one photo. `onProgress` gets 0 to 1. The same key sent again gives the same photo. */
export function upload(sending: Sending): Upload {
  const token = currentSession()?.token
  let running = sendFile(sending, token)
  const settle = async () => {
    let { status, body } = await running.answer
    if (token && refusesToken(status, body)) {
      running = sendFile(sending, await refreshedToken(token))
      ;({ status, body } = await running.answer)
    }
    if (status !== 201) throw apiError(status, body)
    return body as Photo
  }
  return { promise: settle(), cancel: () => running.abort() }
}
