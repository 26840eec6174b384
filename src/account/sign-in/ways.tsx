import { View } from '@tarojs/components'
import { signInAsDemo, signInWithWechat } from '../../shared/api/sign-in'
import { useCopy } from '../../shared/copy/use-copy'
import { heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Row } from '../../shared/ui/row'
import { accountCopy } from '../copy'

const personas = ['resident', 'volunteer', 'business', 'circle-lead', 'line-officer', 'admin'] as const

export interface WayProps {
  signIn: (how: () => Promise<unknown>) => Promise<void>
  busy?: boolean
}

/** The way for everybody: WeChat tells one number, and nothing else. */
export function WechatWay({ signIn, busy }: WayProps) {
  const t = useCopy(accountCopy)
  return (
    <>
      <View className='f m3'>
        <Button wide loading={busy} onTap={() => void signIn(signInWithWechat)}>
          {t.wechat}
        </Button>
      </View>
      <View className='sec sub m2'>{t.wechatNote}</View>
    </>
  )
}

/** People to try the app as, where the deployment is a demonstration. */
export function DemoWays({ signIn }: WayProps) {
  const t = useCopy(accountCopy)
  return (
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
  )
}
