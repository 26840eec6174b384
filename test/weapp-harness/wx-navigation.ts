import type { Pages } from './pages'
import type { WxOptions } from './types'
import type { recorder } from './wx-call'

const target = ({ url }: WxOptions): [string, Record<string, string>] => {
  const [path = '', query = ''] = String(url).split('?')
  return [path.replace(/^\//, ''), Object.fromEntries(new URLSearchParams(query))]
}

/** wx's navigation over the stack of pages, with WeChat's rules about tabs and the ten pages at most. */
export function navigationFunctions(pages: Pages, api: ReturnType<typeof recorder>) {
  const noTab = (route: string, name: string) => {
    if (pages.tabs.includes(route)) throw new Error(`can not ${name} a tabbar page`)
  }
  return {
    navigateTo: api('navigateTo', (options) => {
      const [route, query] = target(options)
      noTab(route, 'navigateTo')
      if (pages.stack.length >= 10) throw new Error('webview count limit exceed')
      pages.current.page.onHide?.()
      pages.open(route, query)
    }),
    redirectTo: api('redirectTo', (options) => {
      const [route, query] = target(options)
      noTab(route, 'redirectTo')
      pages.close()
      pages.open(route, query)
    }),
    reLaunch: api('reLaunch', (options) => {
      pages.closeAll()
      pages.open(...target(options))
    }),
    switchTab: api('switchTab', (options) => {
      const [route] = target(options)
      if (!pages.tabs.includes(route)) throw new Error('can not switch to no-tabBar page')
      pages.showTab(route)
    }),
    navigateBack: api('navigateBack', (options) => {
      for (let left = Number(options.delta ?? 1); left > 0 && pages.stack.length > 1; left -= 1) pages.close()
      pages.current.page.onShow?.()
    }),
  }
}
