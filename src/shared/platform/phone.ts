import Taro from '@tarojs/taro'

/** Opens the dialler with a number; the person decides. */
export function call(number: string) {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
