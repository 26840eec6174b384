import { View } from '@tarojs/components'
import { requireSession } from '../api/require-session'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { heading } from './acting'
import { Button } from './button'
import { Card } from './card'

/** This needs to know who you are; everything else can be browsed. */
export function SignedOut({ title, sub }: { title?: string; sub?: string }) {
  const t = useCopy(commonCopy)
  return (
    <Card pad>
      <View className='h3' {...heading(2)}>
        {title ?? t.whoAreYou}
      </View>
      <View className='sec sub m1'>{sub ?? t.browseFreely}</View>
      <View className='f m3'>
        <Button wide onTap={() => void requireSession()}>
          {t.signIn}
        </Button>
      </View>
    </Card>
  )
}
