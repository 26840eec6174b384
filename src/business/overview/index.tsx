import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { businessCopy } from '../copy'
import { Parks } from './parks'
import { Tours } from './tours'

/** What a company can do here: see parks, book a tour or the desk, ask for help. */
export default function BusinessPage() {
  const t = useCopy(businessCopy)
  useShare({ title: t.title, route: 'business/overview', query: {} })
  useTitle(t.title)
  return (
    <Page>
      <View className='h2' {...heading(1)}>
        {t.title}
      </View>
      <View className='sec sub m1'>{t.sub}</View>
      <Card className='m3'>
        <Row icon='edit' title={t.ask} sub={t.askSub} onTap={() => go('cases/new', { text: t.draft })} />
        <Row
          icon='headset'
          title={t.desk}
          sub={t.deskSub}
          onTap={() => go('bookings/catalogue', { kind: 'service_desk' })}
        />
        <Row icon='flag' title={t.tour} sub={t.tourSub} onTap={() => go('bookings/catalogue', { kind: 'tour' })} />
      </Card>
      <Tours />
      <Parks />
    </Page>
  )
}
