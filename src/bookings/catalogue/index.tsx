import { View } from '@tarojs/components'
import type { OfferingKind } from '@zhuiguang/contract'
import { useState } from 'react'
import { useList } from '../../shared/api/use-list'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { useBottom } from '../../shared/platform/pull'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { group } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Chip } from '../../shared/ui/chip'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { bookingsCopy } from '../copy'
import { OfferingRow } from '../../places/offering-row'

const kinds: readonly OfferingKind[] = ['service_desk', 'course', 'tour', 'stall', 'shift']

/** Everything that can be booked, one kind at a time, the soonest first. */
export default function CataloguePage() {
  const t = useCopy(bookingsCopy)
  const params = useParams<{ kind?: OfferingKind }>()
  const [kind, setKind] = useState<OfferingKind>(
    params.kind && kinds.includes(params.kind) ? params.kind : 'service_desk',
  )
  const near = usePreferences((state) => state.place?.at.join(','))
  const list = useList('GET /v1/offerings', { kind, ...(near && { near }) })
  useTitle(t.catalogue)
  useBottom(() => list.more?.())
  return (
    <Page savedAt={list.savedAt}>
      <View className='chips' {...group('radiogroup', t.kindGroup)}>
        {kinds.map((one) => (
          <Chip key={one} role='radio' on={one === kind} onTap={() => setKind(one)}>
            {t.kinds[one]}
          </Chip>
        ))}
      </View>
      <View className='m3'>
        <Loaded
          of={list}
          skeleton='list'
          renderEmpty={(items) =>
            items.length === 0 && (
              <Empty
                scene='hall'
                title={t.nothing}
                sub={t.nothingSub}
                action={t.toServices}
                onAction={() => go('tabs/services')}
              />
            )
          }
        >
          {(items) => (
            <Card>
              {items.map((offering) => (
                <OfferingRow key={offering.id} offering={offering} />
              ))}
            </Card>
          )}
        </Loaded>
      </View>
    </Page>
  )
}
