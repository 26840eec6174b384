declare module 'miniprogram-simulate' {
  import type { PageInstance } from './types'

  interface Rendered {
    instance: PageInstance
    dom: HTMLElement
    attach(parent: Element): void
    detach(): void
  }
  interface LoadOptions {
    compiler: 'official'
    rootPath: string
    usingComponents?: Record<string, string>
  }
  export function load(path: string, tagName: string, options: LoadOptions): string
  export function render(id: string): Rendered
}

declare module 'miniprogram-exparser' {
  interface Options {
    bubbles: boolean
    composed: boolean
    capturePhase: boolean
    extraFields: Record<string, unknown>
  }
  export const Event: {
    create(name: string, detail: unknown, options: Options): object
    dispatchEvent(target: object, event: object): void
  }
}
