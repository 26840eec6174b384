import { View } from '@tarojs/components'
import type { Case } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { copyText } from '../../shared/platform/clipboard'
import { toastDone } from '../../shared/platform/toast'
import { heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Icon } from '../../shared/ui/icon'
import { Timeline } from '../../shared/ui/timeline'
import { casesCopy } from '../copy'
import { caseDetailCopy } from './copy'
import { stillDue } from './story'
import './received.scss'

/** Right after it was sent: we have it, its number, and what will happen by when. */
export function Received({ of: one }: { of: Case }) {
  const t = useCopy(caseDetailCopy)
  const shared = useCopy(casesCopy)
  const say = useSay()
  const copy = async () => (await copyText(one.number)) && toastDone(t.copied)
  const steps = stillDue(one).map(({ kind, dueAt }, index) => ({
    key: kind,
    state: index === 0 ? ('now' as const) : ('next' as const),
    title: t.before(say.due(dueAt), t.deadline[kind]),
    ...(index === 0 && { sub: one.desk }),
  }))
  return (
    <Card pad>
      <View className='f g3'>
        <View className='sun-ok'>
          <Icon name='check' />
        </View>
        <View className='f1'>
          <View className='h1' {...heading(1)}>
            {t.received}
          </View>
          <View className='sec sub'>{shared.number(one.number)}</View>
        </View>
        <Button kind='text' small onTap={() => void copy()}>
          {t.copy}
        </Button>
      </View>
      {steps.length > 0 && (
        <>
          <View className='h3 m3' {...heading(2)}>
            {t.nextTitle}
          </View>
          <View className='m3'>
            <Timeline items={steps} />
          </View>
        </>
      )}
    </Card>
  )
}
