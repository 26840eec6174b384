import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { usePreferences } from '../preferences'
import { useTabWords } from './tab-words'

/** Colours of the bars, as in theme.json, for a theme that is chosen against the phone's. */
const bars = {
  light: { frontColor: '#000000', backgroundColor: '#FAF7F0' },
  dark: { frontColor: '#ffffff', backgroundColor: '#121512' },
}

/** Gives WeChat's own navigation bar the theme that the person chose; `auto` is theme.json's work. */
export function useChrome() {
  useTabWords()
  const theme = usePreferences((state) => state.theme)
  useEffect(() => {
    if (theme !== 'auto') void Taro.setNavigationBarColor(bars[theme])
  }, [theme])
}
