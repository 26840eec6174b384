import Taro from '@tarojs/taro'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { refresh } from './refresh'
import { useApi } from './use-api'
import { useList } from './use-list'

const store = new Map<string, unknown>()
beforeEach(() => {
  store.clear()
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => store.get(key) ?? '')
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void store.set(key, value))
})
const respond = (answer: (url: string) => Promise<unknown>) =>
  jest.mocked(Taro.request).mockImplementation((({ url }: { url: string }) => answer(url)) as never)
const ok = (data: unknown) => Promise.resolve({ statusCode: 200, data })

/** A phone that was just switched on: nothing is in memory. */
const fresh = ({ children }: { children: ReactNode }) => (
  <SWRConfig value={{ provider: () => new Map() }}>{children}</SWRConfig>
)
const home = () =>
  renderHook(() => useApi('GET /v1/home', { query: { near: '113.9,22.7' } }, { keep: true }), { wrapper: fresh }).result

test('the last answer is shown without the net, with its date, and not with the net', async () => {
  respond(() => ok({ community: null }))
  const first = home()
  await waitFor(() => expect(first.current.data).toEqual({ community: null }))
  expect(first.current.savedAt).toBeUndefined()
  respond(() => Promise.reject({ errMsg: 'request:fail' }))
  const later = home()
  expect(later.current.data).toEqual({ community: null })
  await waitFor(() => expect(later.current.savedAt).toMatch(/^\d{4}-\d\d-\d\dT/))
})

test('without a copy there is the error, and a second try', async () => {
  respond(() => Promise.reject({ errMsg: 'request:fail' }))
  const result = home()
  await waitFor(() => expect(result.current.error).toMatchObject({ code: 'offline' }))
  respond(() => ok({ community: null }))
  await act(() => result.current.reload())
  await waitFor(() => expect(result.current).toMatchObject({ data: { community: null }, error: undefined }))
})

test('nothing is asked for while it is skipped', () => {
  renderHook(() => useApi('GET /v1/home', {}, { skip: true }), { wrapper: fresh })
  expect(Taro.request).not.toHaveBeenCalled()
})

test('an act makes what it changed be fetched again', async () => {
  let count = 0
  respond(() => ok({ count: (count += 1) }))
  const { result } = renderHook(() => useApi('GET /v1/about'))
  await waitFor(() => expect(result.current.data).toEqual({ count: 1 }))
  await act(() => refresh('GET /v1/about'))
  await waitFor(() => expect(result.current.data).toEqual({ count: 2 }))
})

test('a list goes on where its page ended, until the last page', async () => {
  respond((url) =>
    ok(url.includes('cursor=c2') ? { items: ['c'], nextCursor: null } : { items: ['a', 'b'], nextCursor: 'c2' }),
  )
  const { result } = renderHook(() => useList('GET /v1/cases', {}), { wrapper: fresh })
  await waitFor(() => expect(result.current.data).toEqual(['a', 'b']))
  act(() => result.current.more?.())
  await waitFor(() => expect(result.current.data).toEqual(['a', 'b', 'c']))
  expect(result.current.more).toBeUndefined()
})
