/** What somebody can do to an element, for fingers and for screen readers. */
export interface Act {
  onTap: () => unknown
  /** Spoken name; left out where the text inside says it. */
  label?: string
  role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'switch'
  checked?: boolean
  selected?: boolean
  disabled?: boolean
}

/** Props that make a View act: role, states, pressed look and tap. A disabled one says so and does nothing. */
export function acting({ onTap, label, role = 'button', checked, selected, disabled }: Act) {
  return {
    'aria-role': role,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(checked === undefined ? {} : { 'aria-checked': checked }),
    ...(selected === undefined ? {} : { 'aria-selected': selected }),
    ...(disabled ? { 'aria-disabled': true } : { hoverClass: 'hv', onClick: () => void onTap() }),
  }
}

/** Takes a drawing out of what a screen reader says. */
export const hidden = () => ({ 'aria-hidden': true })

/** Makes a View a heading; WeChat has no levels. */
export const heading = (_level: 1 | 2 | 3) => ({ 'aria-role': 'heading' })

/** Names a picture. */
export const picture = (label: string) => ({ 'aria-role': 'img', 'aria-label': label })

/** Names an Image, or takes it out of what is spoken. */
export const named = (label?: string) => (label ? picture(label) : hidden())

/** Names a text field. */
export const asked = (label: string, required?: boolean) => ({
  'aria-label': label,
  ...(required ? { 'aria-required': true } : {}),
})

/** Announces what changes inside, such as an error that appears. */
export const live = () => ({ 'aria-live': 'polite' })

/** Groups choices under a name. */
export const group = (role: 'radiogroup' | 'list' | 'group', label: string) => ({
  'aria-role': role,
  'aria-label': label,
})
