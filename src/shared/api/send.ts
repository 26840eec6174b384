import Taro from '@tarojs/taro'
import { usePreferences } from '../preferences'
import { networkError } from './api-error'
import { apiBase } from './base'

export interface Outgoing {
  method: 'GET' | 'POST' | 'DELETE'
  /** Path with its query. */
  url: string
  body?: unknown
  token?: string
  idempotencyKey?: string
}
export interface Incoming {
  status: number
  body: unknown
}

const TIMEOUT_MS = 15_000

/** Headers of every call. */
export const headersOf = ({
  token,
  idempotencyKey,
}: Pick<Outgoing, 'token' | 'idempotencyKey'>): Record<string, string> => ({
  'Accept-Language': usePreferences.getState().language,
  ...(token ? { Authorization: `Bearer ${token}` } : {}),
  ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
})

/** Sends one request; answers of every status come back, no answer is an ApiError `offline` or `timeout`. */
export async function send(out: Outgoing): Promise<Incoming> {
  const { method, url, body } = out
  try {
    const answer = await Taro.request({
      url: apiBase + url,
      method,
      data: body === undefined ? undefined : JSON.stringify(body),
      header: { ...headersOf(out), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      timeout: TIMEOUT_MS,
      dataType: 'json',
    })
    return { status: answer.statusCode, body: answer.data }
  } catch (failure) {
    throw networkError(failure)
  }
}
