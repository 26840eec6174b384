import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { useSay } from '../copy/use-say'
import { Notice } from './notice'

/** What is shown is a copy, and from when. */
export function OfflineBanner({ savedAt }: { savedAt: string }) {
  const t = useCopy(commonCopy)
  return (
    <Notice icon='offline' kind='grey'>
      {t.savedCopy(useSay().moment(savedAt))}
    </Notice>
  )
}
