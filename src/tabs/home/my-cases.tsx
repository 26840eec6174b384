import type { CaseCard, Home } from '@zhuiguang/contract'
import { Text, View } from '@tarojs/components'
import { stageOf } from '../../cases/case-stage'
import { isPast } from '../../places/clock'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Icon } from '../../shared/ui/icon'
import { ProgressPath } from '../../shared/ui/progress-path'
import { SectionHead } from '../../shared/ui/section-head'
import { homeCopy } from './copy'

/** What was promised, first; the way there, below. */
function Promised({ status, resolveDueAt }: CaseCard) {
  const t = useCopy(homeCopy)
  const say = useSay()
  if (status === 'resolved') return <View className='sec act'>{t.awaiting}</View>
  if (status === 'closed') return <View className='sec sub'>{t.closed}</View>
  if (!resolveDueAt) return <View className='sec sub'>{t.finding}</View>
  if (isPast(resolveDueAt)) return <View className='sec danger'>{t.late}</View>
  return (
    <View className='sec sub'>
      {t.promised[0]}
      <Text className='b due'>{say.due(resolveDueAt)}</Text>
      {t.promised[1]}
    </View>
  )
}

/** The request that moved last, and the way to all of them. */
export function MyCases({ items, total }: Home['cases']) {
  const t = useCopy(homeCopy)
  const first = items[0]
  if (!first) return null
  return (
    <>
      <SectionHead title={t.myCases} link={t.allCases(total)} onLink={() => go('cases/list')} />
      <Card pad onTap={() => go('cases/detail', { id: first.id })}>
        <View className='f sb'>
          <View className='h3 f1'>{first.title}</View>
          <Icon name='right' className='faint' />
        </View>
        <Promised {...first} />
        <View className='m2'>
          <ProgressPath steps={t.steps} now={stageOf[first.status]} />
        </View>
      </Card>
    </>
  )
}
