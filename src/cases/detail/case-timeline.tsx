import { View } from '@tarojs/components'
import type { Case, CaseEvent } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Timeline, type TimelineItem } from '../../shared/ui/timeline'
import { caseDetailCopy } from './copy'
import { keptBy, stillDue } from './story'

/** What was promised next, and everything that happened, the newest first. */
export function CaseTimeline({ of: one }: { of: Case }) {
  const t = useCopy(caseDetailCopy)
  const say = useSay()
  const due = stillDue(one)
  const next = due.map(({ kind, dueAt }): TimelineItem => ({
    key: kind,
    state: 'next',
    title: t.before(say.due(dueAt), t.deadline[kind]),
  }))
  const happened = one.events.map((event: CaseEvent, index): TimelineItem => {
    const kept = keptBy(event, one.deadlines)
    const who = event.kind === 'route' ? one.desk : event.desk
    return {
      key: event.id,
      state: index === 0 && one.status !== 'closed' ? 'now' : 'done',
      title: t.event[event.kind],
      sub: [say.moment(event.at), who && t.by(who)],
      ...(kept && { tag: kept.state === 'met' ? { kind: 'ok', text: t.early } : { kind: 'bad', text: t.lateTag } }),
      ...(event.comment && { children: <View className='sec m1'>{event.comment}</View> }),
    }
  })
  return (
    <Card pad className='m3'>
      <View className='h3' {...heading(2)}>
        {t.progress}
      </View>
      <View className='m3'>
        <Timeline items={[...next.reverse(), ...happened]} newestFirst />
      </View>
    </Card>
  )
}
