import Taro from '@tarojs/taro'

/** Copies a text; WeChat says so itself. Resolves to whether it worked. */
export const copyText = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
