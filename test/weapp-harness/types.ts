/** What wx functions are called with: the result goes to `success` or `fail`, then to `complete`. */
export interface WxOptions {
  success?: (result: WxResult) => void
  fail?: (result: WxResult) => void
  complete?: (result: WxResult) => void
  [name: string]: unknown
}
export type WxResult = { errMsg: string } & Record<string, unknown>
export type WxFunction = (options?: WxOptions) => unknown

/** What Taro gives to Page(): its lifecycle and its data. */
export type PageDefinition = { data?: object } & Record<string, unknown>

/** A page as WeChat holds it: Taro's methods, its data, where it is. */
export interface PageInstance {
  route: string
  options: Record<string, string>
  setData(data: Record<string, unknown>, done?: () => void): void
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
  onReachBottom?(): void
  onShareAppMessage?(event: { from: 'menu' | 'button' }): { title?: string; path?: string; imageUrl?: string }
}

/** The subset of app.json that the harness reads. */
export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}
