import Taro from '@tarojs/taro'
import { render } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { usePreferences } from '../../src/shared/preferences'

type Answer = (url: URL) => unknown

/** Every test is said on Monday 23 November 2026, 14:20 in the district. */
export const NOW = Date.parse('2026-11-23T14:20:00+08:00')

/** What has been asked for so far: path and query. */
export const asked = () =>
  jest
    .mocked(Taro.request)
    .mock.calls.map(([{ url }]) => new URL(url))
    .map(({ pathname, search }) => pathname + search)

/** Lets the API answer: a value is a 200, an Error is a phone without a net. */
export function answerWith(answer: Answer) {
  jest.mocked(Taro.request).mockImplementation((({ url }: { url: string }) => {
    const value = answer(new URL(url))
    return value instanceof Error
      ? Promise.reject({ errMsg: 'request:fail' })
      : Promise.resolve({ statusCode: 200, data: value })
  }) as never)
}

const fresh = ({ children }: { children: ReactNode }) => (
  <SWRConfig value={{ provider: () => new Map() }}>{children}</SWRConfig>
)

/** Opens a page on a phone that was just switched on, with a storage that works. */
export function open(page: ReactElement, stored: Record<string, unknown> = {}) {
  const store = new Map(Object.entries(stored))
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => store.get(key) ?? '')
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void store.set(key, value))
  jest.mocked(Taro.removeStorageSync).mockImplementation((key: string) => void store.delete(key))
  jest.mocked(Taro.getCurrentPages).mockImplementation(() => [])
  return { ...render(page, { wrapper: fresh }), store }
}

/** Where the page has gone: the url of every page that was opened. */
export const opened = () =>
  jest.mocked(Taro.navigateTo).mock.calls.map(([options]) => decodeURIComponent((options as { url: string }).url))

/** Chooses a place, or takes the choice back. */
export const livesIn = (name?: string) =>
  usePreferences
    .getState()
    .choose({ elder: false, place: name ? { at: [113.9618, 22.7314], name, communityId: 'c2' } : undefined })
