import { View } from '@tarojs/components'
import { useSession } from '../../shared/api/session'
import { signOut } from '../../shared/api/sign-in'
import { useCopy } from '../../shared/copy/use-copy'
import { back } from '../../shared/platform/navigate'
import { toastDone } from '../../shared/platform/toast'
import { useTitle } from '../../shared/platform/title'
import { usePreferences, type Language, type Theme } from '../../shared/preferences'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { Switch } from '../../shared/ui/switch'
import { accountCopy } from '../copy'
import { Choices } from './choices'

const themes: readonly Theme[] = ['auto', 'light', 'dark']
const languages: readonly Language[] = ['zh', 'en']

/** How the app looks and speaks, where I am, and signing out. */
export default function SettingsPage() {
  const t = useCopy(accountCopy)
  const { elder, theme, language, place, choose } = usePreferences()
  const { signedIn } = useSession()
  async function leave() {
    await signOut()
    toastDone(t.signedOut)
    back()
  }
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
      <Choices
        title={t.look}
        options={themes}
        names={t.theme}
        value={theme}
        onChange={(one) => choose({ theme: one })}
      />
      <Choices
        title={t.language}
        options={languages}
        names={t.languages}
        value={language}
        onChange={(one) => choose({ language: one })}
      />
      {signedIn && (
        <View className='f m5'>
          <Button kind='danger' wide onTap={() => void leave()}>
            {t.signOut}
          </Button>
        </View>
      )}
    </Page>
  )
}
