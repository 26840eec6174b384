import { useEffect } from 'react'

type Callback = (argument?: unknown) => unknown
const calls = new Map<string, jest.Mock>()
const subscribers = new Map<string, Callback>()
const state = { params: {} as Record<string, string>, path: '' }

/** Every function of Taro as a jest.fn that answers `{ errMsg: '<name>:ok' }`; a test gives it another answer. */
const Taro = new Proxy({} as Record<string, unknown>, {
  get(_target, name: string) {
    if (name === 'getCurrentInstance') return () => ({ router: useRouter() })
    if (!calls.has(name)) calls.set(name, name.endsWith('Sync') ? jest.fn(() => '') : jest.fn(answer(name)))
    return calls.get(name)
  },
})
export default Taro

const answer = (name: string) => async (options?: { success?: Callback; complete?: Callback }) => {
  const result = { errMsg: `${name}:ok` }
  options?.success?.(result)
  options?.complete?.(result)
  return result
}

/** Forgets what was called, every answer that a test gave, and the page's parameters. */
export function resetTaro(): void {
  calls.clear()
  subscribers.clear()
  Object.assign(state, { params: {}, path: '' })
}

/** Sets what `useRouter` tells the page. */
export const openWith = (params: Record<string, string>, path = ''): void => void Object.assign(state, { params, path })

/** Does what WeChat does to the page: `trigger('usePullDownRefresh')`. Gives back what the page's callback answers. */
export const trigger = (hook: string, argument?: unknown): unknown => subscribers.get(hook)?.(argument)

const onMount = (name: string) => (callback: Callback) => {
  subscribers.set(name, callback)
  // Like WeChat's own, it runs once when the page comes, whatever the callback closes over.
  useEffect(() => void subscribers.get(name)?.(state.params), [])
}
const later = (name: string) => (callback: Callback) => void subscribers.set(name, callback)

export const useRouter = () => ({ params: state.params, path: state.path })
export const useLaunch = onMount('useLaunch')
export const useLoad = onMount('useLoad')
export const useReady = onMount('useReady')
export const useDidShow = onMount('useDidShow')
export const useDidHide = later('useDidHide')
export const useUnload = later('useUnload')
export const useReachBottom = later('useReachBottom')
export const usePageScroll = later('usePageScroll')
export const usePullDownRefresh = later('usePullDownRefresh')
export const useShareAppMessage = later('useShareAppMessage')
export const useShareTimeline = later('useShareTimeline')
