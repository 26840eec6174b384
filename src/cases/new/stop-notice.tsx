import { View } from '@tarojs/components'
import type { Stopper } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { call } from '../../shared/platform/phone'
import { live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Notice } from '../../shared/ui/notice'
import { casesCopy } from '../copy'

/** This must not wait for a form: whom to call, in one tap. */
export function StopNotice({ stopper }: { stopper: Stopper }) {
  const t = useCopy(casesCopy)
  return (
    <View className='m3' {...live()}>
      <Notice kind='bad' icon='warn'>
        {stopper.message}
      </Notice>
      <View className='f m2'>
        <Button kind='danger' wide icon='phone' onTap={() => call(stopper.phone)}>
          {t.callNow(stopper.phone)}
        </Button>
      </View>
    </View>
  )
}
