import { View } from '@tarojs/components'
import type { Booking } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Icon } from '../../shared/ui/icon'
import { meCopy } from './copy'

/** The code of my next booking; a tap opens its QR. */
export function CheckInCard({ booking }: { booking: Booking }) {
  const t = useCopy(meCopy)
  const say = useSay()
  const { code, id, startsAt } = booking
  return (
    <Card pad className='m3 f g3' onTap={() => go('bookings/detail', { id })}>
      <View className='f1'>
        <View className='sec sub'>{t.code}</View>
        <View className='h1'>{`${code.slice(0, 3)} ${code.slice(3)}`}</View>
        <View className='sec sub'>{t.use(say.moment(startsAt))}</View>
      </View>
      <Icon name='qr' className='me-qr' />
    </Card>
  )
}
