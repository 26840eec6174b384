import Taro from '@tarojs/taro'

/** Text of the code that was scanned; null when the person turned back. */
export const scanCode = (): Promise<string | null> =>
  Taro.scanCode({}).then(
    ({ result, path }) => path ?? result,
    () => null,
  )

/** Whether there is a scanner here. */
export const canScan = true
