import Taro from '@tarojs/taro'

export interface BaseInfo {
  /** 1 is the text size that the phone came with. */
  fontScale: number
  dark: boolean
  language: 'zh' | 'en'
}

/** `fontSizeSetting` of older base libraries is in px, 16 or 17 being normal. */
const NORMAL_FONT_PX = 17

type AppBaseInfo = ReturnType<typeof Taro.getAppBaseInfo> & { fontSizeScaleFactor?: number; fontSizeSetting?: number }

/** Text size, theme and language as the phone has them. */
export function baseInfo(): BaseInfo {
  const info: Partial<AppBaseInfo> = Taro.getAppBaseInfo?.() ?? {}
  return {
    fontScale: info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? NORMAL_FONT_PX) / NORMAL_FONT_PX,
    dark: info.theme === 'dark',
    language: /^en/i.test(info.language ?? '') ? 'en' : 'zh',
  }
}

/** Calls when the phone turns dark or light. */
export function watchTheme(changed: () => void) {
  Taro.onThemeChange?.(changed)
}
