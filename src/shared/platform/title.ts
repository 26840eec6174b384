import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** Puts words into the navigation bar. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    if (title) void Taro.setNavigationBarTitle({ title })
  }, [title])
}
