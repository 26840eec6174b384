import { View } from '@tarojs/components'
import { useSession } from '../../shared/api/session'
import { useList } from '../../shared/api/use-list'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { useBottom, usePullDown, useShow } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { Button } from '../../shared/ui/button'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { SignedOut } from '../../shared/ui/signed-out'
import { caseListCopy } from './copy'
import { CaseItem } from './case-item'

function MyCases() {
  const t = useCopy(caseListCopy)
  const list = useList('GET /v1/cases', {})
  usePullDown(list.reload)
  useShow(() => void list.reload())
  useBottom(() => list.more?.())
  return (
    <Loaded
      of={list}
      skeleton='list'
      renderEmpty={(items) =>
        items.length === 0 && (
          <Empty scene='lamp' title={t.none} sub={t.noneSub} action={t.start} onAction={() => go('cases/new')} />
        )
      }
    >
      {(items) => items.map((one) => <CaseItem key={one.id} one={one} />)}
    </Loaded>
  )
}

/** My requests, the newest first, with where each one stands. */
export default function CaseListPage() {
  const t = useCopy(caseListCopy)
  const { signedIn } = useSession()
  const bar = (
    <Button wide icon='edit' onTap={() => go('cases/new')}>
      {t.start}
    </Button>
  )
  useTitle(t.title)
  return (
    <Page bar={bar}>
      <View>{signedIn ? <MyCases /> : <SignedOut title={t.signedOut} />}</View>
    </Page>
  )
}
