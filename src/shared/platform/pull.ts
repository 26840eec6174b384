import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'

/** Calls each time the page comes to the front, the first time included. */
export const useShow = (shown: () => void) => useDidShow(shown)

/** Pull to refresh: `enablePullDownRefresh: true` in the page's config; the spinner ends with the promise. */
export const usePullDown = (refresh: () => unknown) =>
  usePullDownRefresh(() => void Promise.resolve(refresh()).finally(() => Taro.stopPullDownRefresh()))

/** Calls when the page was scrolled to its end. */
export const useBottom = (reached: () => void) => useReachBottom(reached)
