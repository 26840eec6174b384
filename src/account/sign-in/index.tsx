import { View } from '@tarojs/components'
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
import { useSignIn } from './use-sign-in'
import { DemoWays, WechatWay } from './ways'

const onWeChat = process.env.TARO_ENV === 'weapp'

/** Asked for only at the act that needs it; afterwards the person is back where they were. */
export default function SignInPage() {
  const t = useCopy(accountCopy)
  const ways = useAbout()?.signIn
  const { signIn, busy, error } = useSignIn()
  const wechat = onWeChat && ways?.wechat
  useTitle(t.signIn)
  return (
    <Page>
      <Card pad>
        <View className='h2' {...heading(1)}>
          {t.signInTitle}
        </View>
        <View className='sec sub m1'>{t.signInSub}</View>
        {wechat && <WechatWay signIn={signIn} busy={busy} />}
        {ways && !wechat && !ways.demo && (
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
      {ways?.demo && <DemoWays signIn={signIn} />}
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
