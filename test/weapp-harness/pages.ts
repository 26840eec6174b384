import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import simulate from 'miniprogram-simulate'
import type { AppJson, PageDefinition, PageInstance } from './types'
import { watchSetData, type SetDataCall } from './set-data'

export interface OpenPage {
  route: string
  page: PageInstance
  root: HTMLElement
  /** What this page sent from its logic to its view since it was opened. */
  setData: SetDataCall[]
  detach: () => void
}

/** The stack of pages of a built mini-program in `dist`. */
export class Pages {
  readonly stack: OpenPage[] = []
  readonly app: AppJson
  readonly tabs: string[]
  readonly routes: string[]
  private readonly kept = new Map<string, OpenPage>()
  private readonly ids = new Map<string, string>()
  private definition: PageDefinition | undefined
  private readonly using: Record<string, string> = {}

  constructor(private readonly dist: string) {
    this.app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
    this.tabs = (this.app.tabBar?.list ?? []).map((tab) => tab.pagePath)
    const inside = (this.app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
    this.routes = [...this.app.pages, ...inside]
  }

  /** What the global `Page` does: remembers the definition and registers it as a component. */
  define(definition: PageDefinition, component: (definition: object) => void): void {
    this.definition = definition
    const methods = Object.entries(definition).filter(([, value]) => typeof value === 'function')
    component({ data: definition.data, methods: Object.fromEntries(methods) })
  }

  /** Loads Taro's component for deep trees, once: every page is given its id. */
  loadShared(): void {
    if (existsSync(join(this.dist, 'comp.json'))) this.using.comp = this.load('comp', 'comp', {})
  }

  get current(): OpenPage {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  open(route: string, query: Record<string, string>): void {
    const { instance: page, attach, detach } = bound(simulate.render(this.idOf(route)))
    Object.assign(page, { route, __route__: route, options: query })
    const root = document.body.appendChild(document.createElement('div'))
    const leave = () => (detach(), root.remove())
    this.stack.push({ route, page, root, setData: watchSetData(page), detach: leave })
    page.onLoad?.(query)
    attach(root)
    page.onShow?.()
    page.onReady?.()
  }

  close(): void {
    const top = this.stack.pop()
    top?.page.onUnload?.()
    top?.detach()
  }

  /** Shows a tab: pages above it are closed; a tab that was open before is as it was left. */
  showTab(route: string): void {
    while (this.stack.length > 1) this.close()
    const left = this.stack.pop()
    if (left && this.tabs.includes(left.route)) {
      left.page.onHide?.()
      left.root.remove()
      this.kept.set(left.route, left)
    } else if (left) {
      this.stack.push(left)
      this.close()
    }
    const kept = this.kept.get(route)
    if (!kept) return this.open(route, {})
    document.body.appendChild(kept.root)
    this.stack.push(kept)
    kept.page.onShow?.()
  }

  /** Closes every page, tabs that are out of sight too. */
  closeAll(): void {
    this.stack.unshift(...[...this.kept.values()].filter((page) => !this.stack.includes(page)))
    this.kept.clear()
    while (this.stack.length > 0) this.close()
  }

  private idOf(route: string): string {
    const known = this.ids.get(route)
    if (known) return known
    if (!this.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    this.definition = undefined
    const id = this.load(route, 'page', { ...this.using })
    if (!this.definition) throw new Error(`${route}.js did not call Page()`)
    this.ids.set(route, id)
    return id
  }

  private load(path: string, tag: string, usingComponents: Record<string, string>): string {
    return simulate.load(join(this.dist, path), tag, { compiler: 'official', rootPath: this.dist, usingComponents })
  }
}

const bound = (rendered: simulate.Rendered) => ({
  instance: rendered.instance,
  attach: (parent: Element) => rendered.attach(parent),
  detach: () => rendered.detach(),
})
