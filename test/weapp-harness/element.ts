import exparser from 'miniprogram-exparser'

/** An element that WeChat's component engine made, with its own object behind the DOM's. */
interface WxElement extends Element {
  __wxElement?: { _vt?: { attrs?: { name: string; value: unknown }[] } }
}

/** The value that the page gave to an attribute such as `aria-label`, as it crossed from logic to view. */
export function attribute(element: Element, name: string): unknown {
  const { attrs = [] } = (element as WxElement).__wxElement?._vt ?? {}
  // WeChat's compiler writes names in camel case, but for data-*
  const camel = name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase())
  return attrs.find((attr) => attr.name === name || attr.name === camel)?.value
}

/** Sends an event of WeChat to an element. */
export function emit(element: Element, name: string, detail: object = {}, bubbles = false): void {
  const target = (element as WxElement).__wxElement
  if (!target) throw new Error(`<${element.tagName.toLowerCase()}> is not an element of the mini-program`)
  const extraFields = { touches: [], changedTouches: [] }
  const options = { bubbles, composed: bubbles, capturePhase: bubbles, extraFields }
  exparser.Event.dispatchEvent(target, exparser.Event.create(name, detail, options))
}

/** How many nodes a page has and how deep they lie, as WeChat's audit counts them. */
export function measure(root: Element): { nodes: number; depth: number } {
  const depthOf = (element: Element): number => {
    const own = element.tagName.startsWith('WX-') ? 1 : 0
    return own + Math.max(0, ...[...element.children].map(depthOf))
  }
  const nodes = [...root.querySelectorAll('*')].filter((element) => element.tagName.startsWith('WX-'))
  return { nodes: nodes.length, depth: depthOf(root) }
}
