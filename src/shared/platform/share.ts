import { useShareAppMessage } from '@tarojs/taro'
import { urlOf, type RouteName, type Routes } from './routes'

/** What friends see in the chat. */
export interface ShareCard<R extends RouteName = RouteName> {
  title: string
  route: R
  query: Routes[R]
  imageUrl?: string
}

/** Lets this page be shared as a card; on WeChat the act itself belongs to `<ShareButton>`. */
export function useShare<R extends RouteName>(card: ShareCard<R> | undefined): (() => void) | undefined {
  useShareAppMessage(() =>
    card ? { title: card.title, path: urlOf(card.route, card.query), imageUrl: card.imageUrl } : {},
  )
  return undefined
}
