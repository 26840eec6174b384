import { View } from '@tarojs/components'
import { OfferingRow } from '../../places/offering-row'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { useShare } from '../../shared/platform/share'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Cover } from '../../shared/ui/cover'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { SectionHead } from '../../shared/ui/section-head'
import { businessCopy } from '../copy'

/** What a company can do here: see parks, book a tour or the desk, ask for help. */
export default function BusinessPage() {
  const t = useCopy(businessCopy)
  const say = useSay()
  const near = usePreferences((state) => state.place?.at.join(','))
  const tours = useApi('GET /v1/offerings', { query: { kind: 'tour', limit: '4', ...(near && { near }) } })
  const parks = useApi('GET /v1/places', { query: { kind: 'industrial_park', limit: '4', ...(near && { near }) } })
  useShare({ title: t.title, route: 'business/overview', query: {} })
  useTitle(t.title)
  return (
    <Page savedAt={tours.savedAt}>
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
      <SectionHead title={t.tours} link={t.more} onLink={() => go('bookings/catalogue', { kind: 'tour' })} />
      <Loaded
        of={tours}
        skeleton='list'
        empty={({ items }) =>
          items.length === 0 && (
            <Empty
              scene='industry'
              title={t.none}
              sub={t.noneSub}
              action={t.askTour}
              onAction={() => go('cases/new', { text: t.draftTour })}
            />
          )
        }
      >
        {({ items }) => (
          <Card>
            {items.map((offering) => (
              <OfferingRow key={offering.id} offering={offering} />
            ))}
          </Card>
        )}
      </Loaded>
      <SectionHead title={t.parksNear} link={t.more} onLink={() => go('tabs/discover', { kind: 'industrial_park' })} />
      <Loaded
        of={parks}
        skeleton='list'
        empty={({ items }) => items.length === 0 && <View className='sec sub'>{t.noneSub}</View>}
      >
        {({ items }) => (
          <Card>
            {items.map(({ id, name, cover, distance }) => (
              <Row
                key={id}
                lead={<Cover scene={cover} className='thumb' />}
                title={name}
                sub={distance === null ? undefined : [say.distance(distance), say.walk(distance)]}
                onTap={() => go('places/place', { id })}
              />
            ))}
          </Card>
        )}
      </Loaded>
    </Page>
  )
}
