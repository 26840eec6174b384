import type { WxOptions } from './types'
import type { recorder } from './wx-call'

/** What the phone keeps between two starts; values are copied as WeChat copies them. */
export type Storage = Map<string, string>

/** wx's storage functions over one Map. */
export function storageFunctions(storage: Storage, api: ReturnType<typeof recorder>) {
  const get = (key: unknown) => {
    const text = storage.get(String(key))
    return text === undefined ? undefined : JSON.parse(text)
  }
  const set = (key: unknown, data: unknown) => void storage.set(String(key), JSON.stringify(data))
  return {
    getStorageSync: (key: string) => get(key) ?? '',
    setStorageSync: set,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage: api('getStorage', ({ key }: WxOptions) => {
      if (!storage.has(String(key))) throw new Error('data not found')
      return { data: get(key) }
    }),
    setStorage: api('setStorage', ({ key, data }: WxOptions) => set(key, data)),
    removeStorage: api('removeStorage', ({ key }: WxOptions) => void storage.delete(String(key))),
    clearStorage: api('clearStorage', () => storage.clear()),
  }
}
