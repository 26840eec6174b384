import { View } from '@tarojs/components'
import type { Case } from '@zhuiguang/contract'
import { useState } from 'react'
import { useAbout } from '../../shared/api/use-about'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { call } from '../../shared/platform/phone'
import { usePullDown } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { Tag } from '../../shared/ui/tag'
import { casesCopy } from '../copy'
import { tagOf } from '../case-stage'
import { ActSheet, type OwnAction } from './act-sheet'
import { CaseTimeline } from './case-timeline'
import { caseDetailCopy } from './copy'
import { Original } from './original'
import { PromisedTime } from './promised-time'
import { Received } from './received'

function Head({ of: one }: { of: Case }) {
  const shared = useCopy(casesCopy)
  const { title, status, outcome } = one
  return (
    <Card pad>
      <View className='f sb top g3'>
        <View className='h2 f1' {...heading(1)}>
          {title}
        </View>
        <Tag kind={outcome === 'withdrawn' ? undefined : tagOf[status]}>
          {outcome ? shared.outcome[outcome] : shared.status[status]}
        </Tag>
      </View>
      <PromisedTime of={one} />
    </Card>
  )
}

/** A request: the promised time, what happened, what I can do now. */
export default function CasePage() {
  const t = useCopy(caseDetailCopy)
  const { id, fresh } = useParams<{ id: string; fresh?: string }>()
  const one = useApi('GET /v1/cases/:id', { params: { id } }, { keep: true })
  const about = useAbout()
  const [asked, setAsked] = useState<OwnAction>()
  usePullDown(one.reload)
  const can = (action: OwnAction) => one.data?.actions.includes(action)
  const bar = one.data && (
    <>
      {can('supplement') && (
        <Button kind='outline' icon='edit' onTap={() => setAsked('supplement')}>
          {t.supplement}
        </Button>
      )}
      {can('reopen') && (
        <Button kind='outline' onTap={() => setAsked('reopen')}>
          {t.reopen}
        </Button>
      )}
      {can('confirm') ? (
        <Button wide onTap={() => setAsked('confirm')}>
          {t.confirm}
        </Button>
      ) : (
        <Button wide kind={fresh ? 'outline' : 'solid'} icon='list' onTap={() => go('cases/list')}>
          {t.all}
        </Button>
      )}
    </>
  )
  useTitle(t.share)
  return (
    <Page bar={bar} savedAt={one.savedAt}>
      <Loaded of={one} skeleton='detail'>
        {(data) => (
          <>
            {fresh && data.status !== 'closed' ? <Received of={data} /> : <Head of={data} />}
            <CaseTimeline of={data} />
            <Original of={data} />
            {about && (
              <Card className='m3'>
                <Row icon='phone' title={t.urgent} sub={about.hall.phone} onTap={() => call(about.hall.phone)} />
              </Card>
            )}
            {can('withdraw') && (
              <View className='f m3'>
                <Button kind='text' wide small onTap={() => setAsked('withdraw')}>
                  {t.withdraw}
                </Button>
              </View>
            )}
          </>
        )}
      </Loaded>
      {asked && <ActSheet id={id} action={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  )
}
