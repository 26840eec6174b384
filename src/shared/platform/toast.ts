import Taro from '@tarojs/taro'

/** Says that something worked. Errors are never said here: they stay where they belong. */
export function toastDone(text: string) {
  // WeChat cuts a text beside an icon after seven characters
  void Taro.showToast({ title: text, icon: text.length > 7 ? 'none' : 'success', duration: 2000 })
}
