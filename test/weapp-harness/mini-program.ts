import { attribute, emit, measure } from './element'
import type { Pages } from './pages'
import type { SetDataCall } from './set-data'
import type { PageInstance } from './types'
import { until } from './until'
import type { CallLog } from './wx-call'
import type { Device } from './wx-device'
import type { Network } from './wx-network'
import type { Storage } from './wx-storage'

export interface AppInstance {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}
interface Surroundings {
  calls: CallLog
  device: Device
  network: Network
  storage: Storage
  wx: Record<string, unknown>
}
type Wanted = string | RegExp

/** A mini-program that runs: what a person sees and does in it. */
export class MiniProgram {
  constructor(
    readonly app: AppInstance,
    private readonly pages: Pages,
    readonly around: Surroundings,
  ) {}

  get route(): string {
    return this.pages.current.route
  }
  get query(): Record<string, string> {
    return this.pages.current.page.options
  }
  /** The page that is shown, as WeChat holds it. */
  get page(): PageInstance {
    return this.pages.current.page
  }
  /** How many pages lie on each other, the one that is shown included. */
  get depthOfStack(): number {
    return this.pages.stack.length
  }
  /** All that is written on the page. */
  get text(): string {
    return this.pages.current.root.textContent ?? ''
  }

  $(selector: string): Element | null {
    return this.pages.current.root.querySelector(selector)
  }
  $$(selector: string): Element[] {
    return [...this.pages.current.root.querySelectorAll(selector)]
  }

  /** The innermost element with this text, or with this spoken name. */
  find(wanted: Wanted): Element | undefined {
    const fits = (text: unknown) =>
      typeof text === 'string' && (typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text))
    const named = this.$$('*').find((element) => fits(attribute(element, 'aria-label')))
    return named ?? this.$$('*').findLast((element) => fits(element.textContent))
  }

  /** Waits for the text on the page. */
  async see(wanted: Wanted): Promise<void> {
    const there = () => (typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text))
    await until(`"${wanted}" on ${this.route}`, there).catch((error: Error) => {
      throw new Error(`${error.message}; it says: ${this.text.slice(0, 2_000)}`)
    })
  }

  /** Waits for an element by text, spoken name or element itself, and taps it. */
  async tap(wanted: Wanted | Element): Promise<void> {
    const find = () => (wanted instanceof Element ? wanted : this.find(wanted))
    emit(await until(`"${String(wanted)}" to tap on ${this.route}`, find), 'tap', {}, true)
  }

  /** Types into a field. */
  input(field: Element, value: string): void {
    emit(field, 'input', { value, cursor: value.length })
  }

  /** Waits until this page is the one that is shown. */
  async arrive(route: string): Promise<void> {
    await until(`the page ${route}, not ${this.route}`, () => this.route === route)
  }

  /** Calls a function of wx as the system would: `navigateBack`, `switchTab` … */
  go(name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack', url?: string): void {
    ;(this.around.wx[name] as (options: object) => void)(url === undefined ? {} : { url: `/${url}` })
  }

  pullDown(): void {
    this.pages.current.page.onPullDownRefresh?.()
  }
  reachBottom(): void {
    this.pages.current.page.onReachBottom?.()
  }
  /** The card that the page makes when it is shared from the menu. */
  share() {
    return this.pages.current.page.onShareAppMessage?.({ from: 'menu' })
  }

  attribute = attribute
  emit = emit

  /** What the page that is shown has sent to its view since it was opened, and how large it is now. */
  measure(): { setData: SetDataCall[]; bytes: number; nodes: number; depth: number } {
    const { setData, root } = this.pages.current
    return { setData, bytes: setData.reduce((sum, call) => sum + call.bytes, 0), ...measure(root) }
  }

  close(): void {
    this.pages.closeAll()
  }
}
