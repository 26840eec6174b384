import type { FormEvent } from 'react'
import { field } from './fields'
import { fire, host } from './host'

export { Picker, Slider, Switch } from './fields'

/** Taro's components as plain DOM with Taro's events: what tests of components and pages render. */
export const View = host('View', 'div')
export const Block = host('Block', 'div')
export const ScrollView = host('ScrollView', 'div', (props) => ({
  onScroll: () => fire(props.onScroll, 'scroll', {}),
}))
export const Swiper = host('Swiper', 'div')
export const SwiperItem = host('SwiperItem', 'div')
export const Text = host('Text', 'span')
export const RichText = host('RichText', 'div')
export const Label = host('Label', 'label')
export const Navigator = host('Navigator', 'a', (props) => ({ href: props.url }))
export const Button = host('Button', 'button', (props) => ({
  type: props.formType === 'submit' ? 'submit' : 'button',
  disabled: Boolean(props.disabled ?? props.loading),
  'data-open-type': props.openType,
}))
export const Image = host('Image', 'img', (props) => ({
  src: props.src,
  alt: props['aria-label'] ?? '',
  onLoad: () => fire(props.onLoad, 'load', {}),
  onError: () => fire(props.onError, 'error', {}),
}))
export const Form = host('Form', 'form', (props) => ({
  onSubmit: (event: FormEvent) => {
    event.preventDefault()
    fire(props.onSubmit, 'submit', { value: {} })
  },
}))
export const Input = field('Input', 'input')
export const Textarea = field('Textarea', 'textarea')
export const Map = host('Map', 'div', (props) => ({
  'data-testid': 'map',
  'data-markers': JSON.stringify(props.markers ?? []),
  'data-polygons': JSON.stringify(props.polygons ?? []),
}))
