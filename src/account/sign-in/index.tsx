import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { useSignInReturn } from '../../shared/api/require-session'
import { signInAsDemo, signInWithWechat } from '../../shared/api/sign-in'
import { useAbout } from '../../shared/api/use-about'
import { useCopy } from '../../shared/copy/use-copy'
import { back, go } from '../../shared/platform/navigate'
import { useTitle } from '../../shared/platform/title'
import { heading, live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Notice } from '../../shared/ui/notice'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { accountCopy } from '../copy'

const personas = ['resident', 'volunteer', 'business', 'circle-lead', 'line-officer', 'admin'] as const
const onWeChat = process.env.TARO_ENV === 'weapp'

/** Asked for only at the act that needs it; afterwards the person is back where they were. */
export default function SignInPage() {
  const t = useCopy(accountCopy)
  const about = useAbout()
  useSignInReturn()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  async function signIn(how: () => Promise<unknown>) {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await how()
      back()
    } catch (refusal) {
      setError((refusal as ApiError).message)
    } finally {
      setBusy(false)
    }
  }
  const wechat = onWeChat && about?.signIn.wechat
  useTitle(t.signIn)
  return (
    <Page>
      <Card pad>
        <View className='h2' {...heading(1)}>
          {t.signInTitle}
        </View>
        <View className='sec sub m1'>{t.signInSub}</View>
        {wechat && (
          <>
            <View className='f m3'>
              <Button wide loading={busy} onTap={() => void signIn(signInWithWechat)}>
                {t.wechat}
              </Button>
            </View>
            <View className='sec sub m2'>{t.wechatNote}</View>
          </>
        )}
        {about && !wechat && !about.signIn.demo && (
          <View className='m3'>
            <Notice kind='grey' icon='phone'>
              {t.noWay}
            </Notice>
          </View>
        )}
      </Card>
      {error && (
        <View className='m3' {...live()}>
          <Notice kind='bad' icon='warn'>
            {error}
          </Notice>
        </View>
      )}
      {about?.signIn.demo && (
        <>
          <View className='h3 m4' {...heading(2)}>
            {t.demo}
          </View>
          <View className='sec sub m1'>{t.demoNote}</View>
          <Card className='m2'>
            {personas.map((persona) => (
              <Row
                key={persona}
                icon='users'
                title={t.personas[persona]}
                onTap={() => void signIn(() => signInAsDemo(persona))}
              />
            ))}
          </Card>
        </>
      )}
      <Card className='m4'>
        <Row
          icon='shield'
          title={t.privacyLink}
          sub={t.read}
          onTap={() => go('account/about', { section: 'privacy' })}
        />
      </Card>
      <View className='f m3'>
        <Button kind='text' wide onTap={back}>
          {t.notNow}
        </Button>
      </View>
    </Page>
  )
}
