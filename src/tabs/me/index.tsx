import { View } from '@tarojs/components'
import { useAbout } from '../../shared/api/use-about'
import { useSession } from '../../shared/api/session'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { acting, heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Icon } from '../../shared/ui/icon'
import type { IconName } from '../../shared/ui/icon-names'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { SignedOut } from '../../shared/ui/signed-out'
import { Switch } from '../../shared/ui/switch'
import { meCopy } from './copy'
import { Mine } from './mine'
import './index.scss'

const ways: readonly {
  key: 'bookings' | 'cases' | 'about' | 'settings'
  icon: IconName
  to: 'bookings/list' | 'cases/list' | 'account/about' | 'account/settings'
}[] = [
  { key: 'bookings', icon: 'calendar', to: 'bookings/list' },
  { key: 'cases', icon: 'chat', to: 'cases/list' },
  { key: 'about', icon: 'tree', to: 'account/about' },
  { key: 'settings', icon: 'filter', to: 'account/settings' },
]

function Ways() {
  const t = useCopy(meCopy)
  return (
    <Card className='qa m3'>
      {ways.map(({ key, icon, to }) => (
        <View key={key} className='q' {...acting({ onTap: () => go(to), role: 'link' })}>
          <Icon name={icon} />
          {t[key]}
        </View>
      ))}
    </Card>
  )
}

/** 我的: who I am, my next code, what I asked and booked, and how this app looks. */
export default function MePage() {
  const t = useCopy(meCopy)
  const { person } = useSession()
  const elder = usePreferences((state) => state.elder)
  const choose = usePreferences((state) => state.choose)
  const place = usePreferences((state) => state.place)
  const about = useAbout()
  useTitle(t.title)
  return (
    <Page>
      {person ? (
        <View className='f g3'>
          <View className='av h2' aria-hidden>
            {person.displayName.slice(0, 1)}
          </View>
          <View className='f1'>
            <View className='h2' {...heading(1)}>
              {person.displayName}
            </View>
            {place && <View className='sec sub'>{place.name}</View>}
          </View>
        </View>
      ) : (
        <SignedOut title={t.signedOut} sub={t.signedOutSub} />
      )}
      {person ? <Mine ways={<Ways />} /> : <Ways />}
      <Card className='m4'>
        <Row
          icon='text'
          title={t.elder}
          sub={t.elderSub}
          right={<Switch label={t.elder} on={elder} onChange={(on) => choose({ elder: on })} />}
        />
        <Row icon='shield' title={t.privacy} onTap={() => go('account/about', { section: 'privacy' })} />
        {about && (
          <Row
            icon='headset'
            title={t.contact}
            sub={[about.hall.name, about.hall.phone]}
            onTap={() => call(about.hall.phone)}
          />
        )}
      </Card>
    </Page>
  )
}
