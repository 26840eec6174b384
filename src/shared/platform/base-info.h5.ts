import type { BaseInfo } from './base-info'

const NORMAL_FONT_PX = 16
const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)')

/** Size of `font-size: medium`, which the browser's own text setting changes. */
function mediumFontPx() {
  const probe = document.createElement('div')
  probe.style.fontSize = 'medium'
  document.documentElement.append(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return size || NORMAL_FONT_PX
}

/** Text size, theme and language as the browser has them. */
export const baseInfo = (): BaseInfo => ({
  fontScale: mediumFontPx() / NORMAL_FONT_PX,
  dark: darkQuery().matches,
  language: /^en/i.test(navigator.language) ? 'en' : 'zh',
})

/** Calls when the system turns dark or light. */
export function watchTheme(changed: () => void) {
  darkQuery().addEventListener('change', changed)
}
