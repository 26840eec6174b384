import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { copyText } from './clipboard'
import { urlOf, type RouteName } from './routes'
import type { ShareCard } from './share'
import { toastDone } from './toast'

/** Shares the page through the system, or copies its link. */
export function useShare<R extends RouteName>(card: ShareCard<R> | undefined): (() => void) | undefined {
  const t = useCopy(commonCopy)
  if (!card) return undefined
  return () => {
    const url = `${window.location.href.split('#')[0]}#${urlOf(card.route, card.query)}`
    if ('share' in navigator) {
      navigator.share({ title: card.title, url }).catch(() => undefined)
      return
    }
    void copyText(url).then((copied) => copied && toastDone(t.linkCopied))
  }
}
