import { View } from '@tarojs/components'
import type { Slot } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { bookingsCopy } from '../copy'

/** What was chosen, and the button that makes it sure. */
export function ConfirmBar({ slot, busy, onConfirm }: { slot?: Slot; busy: boolean; onConfirm: () => void }) {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  return (
    <>
      <View className='f1' {...live()}>
        {slot ? (
          <View className='b'>{say.range(slot.startsAt, slot.endsAt)}</View>
        ) : (
          <View className='sec sub'>{t.choose}</View>
        )}
      </View>
      <Button disabled={!slot} loading={busy} onTap={onConfirm}>
        {t.confirm}
      </Button>
    </>
  )
}
