import { View } from '@tarojs/components'
import type { CaseCard } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Dots } from '../../shared/ui/dots'
import { ProgressPath } from '../../shared/ui/progress-path'
import { Tag } from '../../shared/ui/tag'
import { casesCopy } from '../copy'
import { stageOf, tagOf } from '../case-stage'

/** One request: what, until when, and how far it is. */
export function CaseItem({ one }: { one: CaseCard }) {
  const t = useCopy(casesCopy)
  const say = useSay()
  const { id, title, status, outcome, resolveDueAt, createdAt, number } = one
  return (
    <Card pad className='m3' onTap={() => go('cases/detail', { id })}>
      <View className='f sb top g3'>
        <View className='h3 f1'>{title}</View>
        <Tag kind={outcome === 'withdrawn' ? undefined : tagOf[status]}>
          {outcome ? t.outcome[outcome] : t.status[status]}
        </Tag>
      </View>
      <Dots
        className='sec sub'
        parts={[status !== 'closed' && resolveDueAt ? t.promised(say.due(resolveDueAt)) : say.date(createdAt), number]}
      />
      {status !== 'closed' && (
        <View className='m2'>
          <ProgressPath steps={t.steps} now={stageOf[status]} />
        </View>
      )}
    </Card>
  )
}
