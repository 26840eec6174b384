import { useEffect, useRef } from 'react'

const FOCUSABLE = '[tabindex="0"], input, textarea, button, a[href]'

function keepFocus(panel: HTMLElement, event: KeyboardEvent) {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const first = stops[0]
  const last = stops.at(-1)
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last
  if (!leaving && panel.contains(document.activeElement)) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** Props of a sheet's panel in a browser: it takes the focus, keeps it, gives it back, and Escape closes it. */
export function useModal(onClose: () => void) {
  const panel = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    panel.current?.focus()
    document.documentElement.classList.add('modal')
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && panel.current) keepFocus(panel.current, event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.documentElement.classList.remove('modal')
      before?.focus()
    }
  }, [])
  return (title: string) => ({ ref: panel, role: 'dialog', 'aria-modal': 'true', 'aria-label': title, tabIndex: -1 })
}
