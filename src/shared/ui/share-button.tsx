import type { RouteName } from '../platform/routes'
import { useShare, type ShareCard } from '../platform/share'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { Button } from './button'

/** Shares this page: WeChat's card, or the browser's way. One on a page. */
export function ShareButton<R extends RouteName>({ card }: { card: ShareCard<R> }) {
  const t = useCopy(commonCopy)
  const share = useShare(card)
  return (
    <Button kind='text' small icon='share' onTap={share} openType={share ? undefined : 'share'}>
      {t.share}
    </Button>
  )
}
