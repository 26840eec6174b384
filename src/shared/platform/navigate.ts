import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { urlOf, type RouteName, type Routes, type TabName } from './routes'

/** WeChat keeps ten pages; the one after that takes the place of the last. */
const STACK_MAX = 10

/** A tab takes no query, so what it should show waits for it here. */
const useTabQueries = create<{ [T in TabName]?: Routes[T] }>(() => ({}))

type Query<R extends RouteName> = object extends Routes[R] ? [query?: Routes[R]] : [query: Routes[R]]

const isTab = (route: RouteName): route is TabName => route.startsWith('tabs/')

const forget = () => undefined

/** Goes to a page, or switches to a tab. */
export function go<R extends RouteName>(route: R, ...[query]: Query<R>) {
  if (isTab(route)) {
    useTabQueries.setState({ [route]: query ?? {} })
    Taro.switchTab({ url: urlOf(route, {}) }).catch(forget)
    return
  }
  const url = urlOf(route, query ?? ({} as Routes[R]))
  const full = Taro.getCurrentPages().length >= STACK_MAX
  ;(full ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })).catch(forget)
}

/** Goes to a page instead of this one, so that back does not lead here again. */
export function replace<R extends RouteName>(route: R, ...[query]: Query<R>) {
  if (isTab(route)) go(route, ...([query] as Query<R>))
  else Taro.redirectTo({ url: urlOf(route, query ?? ({} as Routes[R])) }).catch(forget)
}

/** One page back; home where there is none (opened from a share card). */
export function back() {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack().catch(forget)
  else go('tabs/home')
}

/** What a tab was asked to show by `go`; it changes with every `go`. */
export const useTabQuery = <T extends TabName>(tab: T): Routes[T] | undefined =>
  useTabQueries((queries) => queries[tab])
