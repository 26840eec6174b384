import type { MarketDay, Stall, StallKind } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { hidden } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Icon } from '../../shared/ui/icon'
import type { IconName } from '../../shared/ui/icon-names'
import { Row } from '../../shared/ui/row'
import { SectionHead } from '../../shared/ui/section-head'
import { isPast } from '../clock'
import { placesCopy } from '../copy'

const stallIcons: Record<StallKind, IconName> = {
  party_checkin: 'flag',
  secretary: 'chat',
  deputy: 'users',
  legal: 'scale',
  convenience: 'services',
  tech: 'bulb',
  care: 'heart',
  volunteering: 'shield',
}

function StallRow({ stall, date }: { stall: Stall; date?: string }) {
  const t = useCopy(placesCopy)
  const { offeringId, remaining, title } = stall
  const open = offeringId && date && remaining !== 0
  return (
    <Row
      lead={
        <View className='av' {...hidden()}>
          <Icon name={stallIcons[stall.kind]} />
        </View>
      }
      title={title}
      sub={[stall.note, stall.host, date && remaining === 0 && t.full]}
      note={date && remaining ? t.remaining(remaining) : undefined}
      right={
        open && (
          <Button
            kind='outline'
            small
            label={t.bookNamed(title)}
            onTap={() => go('bookings/slots', { id: offeringId, date })}
          >
            {t.book}
          </Button>
        )
      }
    />
  )
}

/** Stalls with seats to book first, then those where one just walks in. A market that does not take place books nothing. */
export function Stalls({ day: { stalls, date, status, endsAt } }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  const bookable = stalls.filter(({ mode }) => mode === 'bookable')
  const walkIn = stalls.filter(({ mode }) => mode === 'walk_in')
  const takesPlace = status !== 'cancelled' && !isPast(endsAt)
  return (
    <>
      {bookable.length > 0 && <SectionHead title={t.clinics} />}
      {bookable.length > 0 && (
        <Card>
          {bookable.map((stall) => (
            <StallRow key={stall.id} stall={stall} date={takesPlace ? date : undefined} />
          ))}
        </Card>
      )}
      {walkIn.length > 0 && (
        <View className='f sb'>
          <SectionHead title={t.walkIn} />
          <View className='sec sub m4'>{t.stalls(walkIn.length)}</View>
        </View>
      )}
      {walkIn.length > 0 && (
        <Card>
          {walkIn.map((stall) => (
            <StallRow key={stall.id} stall={stall} />
          ))}
        </Card>
      )}
    </>
  )
}
