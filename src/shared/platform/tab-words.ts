import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { usePreferences } from '../preferences'
import { commonCopy } from '../copy/common'

let shown: 'zh' | 'en' = 'zh'

/** Puts the tab bar, which app.json has in Chinese, into the person's language. A page that is no tab leaves it to the next tab. */
export function useTabWords() {
  const language = usePreferences((state) => state.language)
  useEffect(() => {
    if (language === shown) return
    const words = commonCopy[language].tabs.map((text, index) => Taro.setTabBarItem({ index, text }))
    Promise.all(words).then(
      () => {
        shown = language
        return shown
      },
      () => undefined,
    )
  }, [language])
}
