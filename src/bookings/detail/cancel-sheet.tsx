import { View } from '@tarojs/components'
import type { Booking } from '@zhuiguang/contract'
import { useState } from 'react'
import type { ApiError } from '../../shared/api/api-error'
import { api } from '../../shared/api/client'
import { refresh } from '../../shared/api/refresh'
import { useCopy } from '../../shared/copy/use-copy'
import { toastDone } from '../../shared/platform/toast'
import { Button } from '../../shared/ui/button'
import { Notice } from '../../shared/ui/notice'
import { Sheet } from '../../shared/ui/sheet'
import { bookingsCopy } from '../copy'

/** Asks once more, cancels, and says what became of the seat. */
export function CancelSheet({ booking, open, onClose }: { booking: Booking; open: boolean; onClose: () => void }) {
  const t = useCopy(bookingsCopy)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  async function cancel() {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await api('POST /v1/bookings/:id/actions', { params: { id: booking.id }, body: { action: 'cancel' } })
      toastDone(t.cancelDone)
      onClose()
    } catch (refusal) {
      setError((refusal as ApiError).message)
    } finally {
      setBusy(false)
      void refresh('GET /v1/bookings/:id', 'GET /v1/bookings', 'GET /v1/home', 'GET /v1/offerings/:id/slots')
    }
  }
  return (
    <Sheet open={open} onClose={onClose} title={t.cancelAsk}>
      <View className='sec sub'>{t.cancelNote}</View>
      {error && (
        <View className='m2'>
          <Notice kind='bad' icon='warn'>
            {error}
          </Notice>
        </View>
      )}
      <View className='f m3 stack'>
        <Button kind='outline' wide onTap={onClose}>
          {t.keep}
        </Button>
        <Button kind='danger' wide loading={busy} onTap={() => void cancel()}>
          {t.cancel}
        </Button>
      </View>
    </Sheet>
  )
}
