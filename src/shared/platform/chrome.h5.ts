import { useEffect } from 'react'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { usePreferences } from '../preferences'
import { useTabWords } from './tab-words'

function clickAtEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') (event.currentTarget as HTMLElement).click()
}

/** Makes one of Taro's bare navigation icons a button for keyboards and screen readers. */
function name(selector: string, label: string) {
  const icon = document.querySelector<HTMLElement>(selector)
  if (!icon) return
  icon.setAttribute('role', 'button')
  icon.setAttribute('aria-label', label)
  icon.tabIndex = 0
  icon.addEventListener('keydown', clickAtEnter)
}

/** Gives the bars around the page its theme, size, language and names. */
export function useChrome() {
  useTabWords()
  const { elder, dark, language } = usePreferences()
  const t = useCopy(commonCopy)
  useEffect(() => {
    const root = document.documentElement
    root.lang = language === 'zh' ? 'zh-CN' : 'en'
    root.classList.add('vars')
    root.classList.toggle('elder', elder)
    root.classList.toggle('dark', dark)
    name('.taro-navigation-bar-back', t.goBack)
    name('.taro-navigation-bar-home', t.goHome)
  }, [elder, dark, language, t])
}
