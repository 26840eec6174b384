import Taro from '@tarojs/taro'

/** What was stored under a key, or undefined; a storage that fails is an empty one. */
export function read<T>(key: string): T | undefined {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === null ? undefined : (value as T)
  } catch {
    return undefined
  }
}

/** Stores a value that JSON can carry. A full storage loses the copy, not the act. */
export function write(key: string, value: unknown) {
  try {
    Taro.setStorageSync(key, value)
  } catch {
    remove(key)
  }
}

/** Forgets a key. */
export function remove(key: string) {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // nothing was there
  }
}

/** Forgets every key that begins with a prefix. */
export function removeAll(prefix: string) {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(prefix)) remove(key)
}
