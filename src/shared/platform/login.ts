import Taro from '@tarojs/taro'

/** A one-time code for the server's WeChat sign-in; null when WeChat gives none. */
export const loginCode = (): Promise<string | null> =>
  Taro.login().then(
    ({ code }) => code || null,
    () => null,
  )
