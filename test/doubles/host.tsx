import { createElement, type ReactNode } from 'react'

export type Props = Record<string, unknown> & { children?: ReactNode }
type Extra = (props: Props) => Record<string, unknown>

const KNOWN = /^(id|className|style|onClick|aria-.*|data-.*)$/

/** The props that the DOM knows; `aria-role`, which is WeChat's, becomes `role`. */
export function domProps(props: Props): Record<string, unknown> {
  const { 'aria-role': role, ...others } = props
  const known = Object.entries(others).filter(([name]) => KNOWN.test(name))
  return { ...Object.fromEntries(known), ...(role === undefined ? {} : { role }) }
}

/** Calls a handler of Taro's shape: what happened is in `event.detail`. */
export function fire(handler: unknown, type: string, detail: unknown): void {
  if (typeof handler === 'function') handler({ type, detail, stopPropagation() {}, preventDefault() {} })
}

/** A component that is one DOM element with the props the DOM knows. */
export function host(name: string, tag: string, extra: Extra = () => ({})) {
  const Host = (props: Props) => createElement(tag, { ...domProps(props), ...extra(props) }, props.children)
  Host.displayName = name
  return Host
}
