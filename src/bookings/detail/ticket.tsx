import { View } from '@tarojs/components'
import type { Booking } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Dots } from '../../shared/ui/dots'
import { QrCode } from '../../shared/ui/qr-code'
import { Tag } from '../../shared/ui/tag'
import { bookingsCopy } from '../copy'
import './ticket.scss'

const kinds = { confirmed: 'ok', attended: 'ok', missed: 'bad', cancelled: undefined } as const

/** `K7M X4T`: two groups of three are easier to read out. */
export const grouped = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

/** The ticket: when, what, where, and the code that gets somebody in. */
export function Ticket({ booking }: { booking: Booking }) {
  const t = useCopy(bookingsCopy)
  const say = useSay()
  const { status, offering, place, partySize, code } = booking
  return (
    <Card>
      <View className='pad c'>
        <Tag kind={kinds[status]} icon={status === 'confirmed' ? 'check' : undefined}>
          {t[status]}
        </Tag>
        <View className='h1 m2' {...heading(1)}>
          {say.range(booking.startsAt, booking.endsAt)}
        </View>
        <Dots className='m1' parts={[offering.title, partySize > 1 && t.parties(partySize)]} />
        {place && <Dots className='sec sub' parts={[place.name, place.address]} />}
      </View>
      {status === 'confirmed' && (
        <View className='pad c tear'>
          <QrCode text={booking.qr} label={t.spell(code.split('').join(' '))} />
          <View className='code m2' aria-label={t.spell(code.split('').join(' '))}>
            {grouped(code)}
          </View>
          <View className='sec sub m1'>{t.showCode}</View>
          <View className='sec sub'>{t.offlineWorks}</View>
        </View>
      )}
    </Card>
  )
}
