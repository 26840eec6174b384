import type { Act } from './acting'

/** Props that make a View act in a browser: role, states, focus, Enter and Space. */
export function acting({ onTap, label, role = 'button', checked, selected, disabled }: Act) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    void onTap()
  }
  return {
    role,
    tabIndex: 0,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
    ...(selected === undefined ? {} : { 'aria-selected': String(selected) }),
    ...(disabled ? { 'aria-disabled': 'true' } : { hoverClass: 'hv', onClick: () => void onTap(), onKeyDown }),
  }
}

/** Takes a drawing out of what a screen reader says. */
export const hidden = () => ({ 'aria-hidden': 'true' })

/** Makes a View a heading of a level. */
export const heading = (level: 1 | 2 | 3) => ({ role: 'heading', 'aria-level': String(level) })

/** Names a picture. */
export const picture = (label: string) => ({ role: 'img', 'aria-label': label })

/** Names the picture inside Taro's Image; an empty name is decoration. */
export const named = (label?: string) => ({ nativeProps: { alt: label ?? '' } })

/** Names the field inside Taro's Input or Textarea. */
export const asked = (label: string, required?: boolean) => ({
  nativeProps: { 'aria-label': label, ...(required ? { 'aria-required': 'true' } : {}) },
})

/** Announces what changes inside, such as an error that appears. */
export const live = () => ({ role: 'status', 'aria-live': 'polite' })

/** Groups choices under a name. */
export const group = (role: 'radiogroup' | 'list' | 'group', label: string) => ({ role, 'aria-label': label })
