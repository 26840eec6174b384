import { View } from '@tarojs/components'
import { useAbout } from '../../shared/api/use-about'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import type { IconName } from '../../shared/ui/icon-names'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { servicesCopy } from './copy'

type Words = (typeof servicesCopy)['zh']
interface Way {
  icon: IconName
  title: keyof Words
  sub: keyof Words
  onTap: () => void
}

/** By what happens in life, not by office. */
const groups: readonly { title: keyof Words; ways: readonly Way[] }[] = [
  {
    title: 'say',
    ways: [
      { icon: 'edit', title: 'newCase', sub: 'newCaseSub', onTap: () => go('cases/new') },
      { icon: 'clock', title: 'myCases', sub: 'myCasesSub', onTap: () => go('cases/list') },
    ],
  },
  {
    title: 'ask',
    ways: [
      {
        icon: 'headset',
        title: 'advice',
        sub: 'adviceSub',
        onTap: () => go('bookings/catalogue', { kind: 'service_desk' }),
      },
    ],
  },
  {
    title: 'join',
    ways: [
      { icon: 'book', title: 'courses', sub: 'coursesSub', onTap: () => go('bookings/catalogue', { kind: 'course' }) },
      { icon: 'flag', title: 'tours', sub: 'toursSub', onTap: () => go('bookings/catalogue', { kind: 'tour' }) },
      { icon: 'market', title: 'markets', sub: 'marketsSub', onTap: () => go('places/market-days') },
    ],
  },
  {
    title: 'help',
    ways: [
      {
        icon: 'heart',
        title: 'volunteer',
        sub: 'volunteerSub',
        onTap: () => go('bookings/catalogue', { kind: 'shift' }),
      },
      { icon: 'briefcase', title: 'company', sub: 'companySub', onTap: () => go('business/overview') },
    ],
  },
]

/** 办事: everything that can be done here, and the telephone. */
export default function ServicesPage() {
  const t = useCopy(servicesCopy)
  const about = useAbout()
  useShare({ title: t.newCase, route: 'tabs/services', query: {} })
  useTitle(t.title)
  return (
    <Page>
      {groups.map((group, index) => (
        <View key={group.title} className={index === 0 ? '' : 'm4'}>
          <View className='h3' {...heading(2)}>
            {t[group.title] as string}
          </View>
          <Card className='m2'>
            {group.ways.map((way) => (
              <Row
                key={way.title}
                icon={way.icon}
                title={t[way.title] as string}
                sub={t[way.sub] as string}
                onTap={way.onTap}
              />
            ))}
          </Card>
        </View>
      ))}
      {about && (
        <Card className='m4'>
          <Row
            icon='phone'
            title={t.urgent}
            sub={[about.hall.name, about.hall.phone]}
            onTap={() => call(about.hall.phone)}
          />
        </Card>
      )}
    </Page>
  )
}
