import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { RouteName, Routes } from './routes'

/** The query that this page was opened with. A code that was scanned (`scene`) is an id. */
export function useParams<R extends RouteName>(): Partial<Routes[R]> {
  const { params } = useRouter()
  const scene = params.scene ? { id: decodeURIComponent(params.scene) } : {}
  const decoded = Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value ?? '')])
  return { ...scene, ...Object.fromEntries(decoded) }
}

/** Calls each time the page comes to the front, the first time included. */
export const useShow = (shown: () => void) => useDidShow(shown)

/** Pull to refresh: `enablePullDownRefresh: true` in the page's config, and the spinner ends with the promise. */
export const usePullDown = (refresh: () => Promise<unknown>) =>
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

/** Puts words into the navigation bar. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    if (title) void Taro.setNavigationBarTitle({ title })
  }, [title])
}
