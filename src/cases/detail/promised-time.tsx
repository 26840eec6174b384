import { View } from '@tarojs/components'
import type { Case } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { Notice } from '../../shared/ui/notice'
import { caseDetailCopy } from './copy'
import './promised-time.scss'

/** People look at the promised time first; then at whether it is kept. */
export function PromisedTime({ of: { deadlines, status, line } }: { of: Case }) {
  const t = useCopy(caseDetailCopy)
  const say = useSay()
  if (!line && status === 'submitted') {
    return (
      <View className='m3'>
        <Notice kind='grey' icon='clock'>
          {t.unrouted}
        </Notice>
      </View>
    )
  }
  const resolve = deadlines.find(({ kind }) => kind === 'resolve')
  if (!resolve || resolve.state === 'void') return null
  const words = {
    open: [say.left(resolve.dueAt), t.onTime].join(' · '),
    overdue: t.late,
    met: t.met,
    met_late: t.metLate,
    void: '',
  }
  return (
    <View className={resolve.state === 'overdue' ? 'prom bad m3' : 'prom m3'}>
      <View className='sec'>{t.promise}</View>
      <View className='h2'>{say.due(resolve.dueAt)}</View>
      <View className='sec'>{words[resolve.state]}</View>
    </View>
  )
}
