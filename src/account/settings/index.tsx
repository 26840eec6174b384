import { View } from '@tarojs/components'
import { useSession } from '../../shared/api/session'
import { signOut } from '../../shared/api/sign-in'
import { useCopy } from '../../shared/copy/use-copy'
import { back } from '../../shared/platform/navigate'
import { toastDone } from '../../shared/platform/toast'
import { useTitle } from '../../shared/platform/title'
import { usePreferences, type Language, type Theme } from '../../shared/preferences'
import { group, heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Page } from '../../shared/ui/page'
import { RadioCard } from '../../shared/ui/radio-card'
import { Row } from '../../shared/ui/row'
import { Switch } from '../../shared/ui/switch'
import { accountCopy } from '../copy'

const themes: readonly Theme[] = ['auto', 'light', 'dark']
const languages: readonly Language[] = ['zh', 'en']

/** How the app looks and speaks, where I am, and signing out. */
export default function SettingsPage() {
  const t = useCopy(accountCopy)
  const { elder, theme, language, place, choose } = usePreferences()
  const { signedIn } = useSession()
  useTitle(t.settings)
  return (
    <Page>
      <Card>
        <Row
          icon='text'
          title={t.elder}
          sub={t.elderSub}
          right={<Switch label={t.elder} on={elder} onChange={(on) => choose({ elder: on })} />}
        />
        <Row icon='pin' title={t.place} sub={place?.name ?? t.noPlace} />
      </Card>
      {place && (
        <View className='f m2'>
          <Button
            small
            kind='text'
            onTap={() => {
              choose({ place: undefined })
              toastDone(t.forgot)
            }}
          >
            {t.forget}
          </Button>
        </View>
      )}
      <View className='h3 m4' {...heading(2)}>
        {t.look}
      </View>
      <View {...group('radiogroup', t.look)}>
        {themes.map((one) => (
          <RadioCard key={one} on={one === theme} title={t.theme[one]} onTap={() => choose({ theme: one })} />
        ))}
      </View>
      <View className='h3 m4' {...heading(2)}>
        {t.language}
      </View>
      <View {...group('radiogroup', t.language)}>
        {languages.map((one) => (
          <RadioCard key={one} on={one === language} title={t.languages[one]} onTap={() => choose({ language: one })} />
        ))}
      </View>
      {signedIn && (
        <View className='f m5'>
          <Button
            kind='danger'
            wide
            onTap={() => {
              void signOut()
              toastDone(t.signedOut)
              back()
            }}
          >
            {t.signOut}
          </Button>
        </View>
      )}
    </Page>
  )
}
