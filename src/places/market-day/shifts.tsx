import type { MarketDay, Shift } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { eligibilityCopy } from '../../shared/copy/eligibility'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { go } from '../../shared/platform/navigate'
import { heading } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Dots } from '../../shared/ui/dots'
import { SectionHead } from '../../shared/ui/section-head'
import { Tag } from '../../shared/ui/tag'
import { isPast } from '../clock'
import { placesCopy } from '../copy'

/** Why one can not sign up, and from when one can. */
function Reason({ slot: { eligibility, opensAt } }: Pick<Shift, 'slot'>) {
  const t = useCopy(placesCopy)
  const why = useCopy(eligibilityCopy)
  const say = useSay()
  const isEarly = eligibility === 'not_yet_open' && opensAt
  return <View className='sec m2'>{isEarly ? t.opensOn(say.moment(opensAt)) : why[eligibility]}</View>
}

function ShiftCard({ shift, date, takesPlace }: { shift: Shift; date: string; takesPlace: boolean }) {
  const t = useCopy(placesCopy)
  const say = useSay()
  const { slot, title, note, offeringId } = shift
  const free = slot.eligibility === 'free'
  return (
    <Card pad className='shift'>
      <View className='f sb top'>
        <View className='h3 f1' {...heading(3)}>
          {title}
        </View>
        {free || slot.eligibility === 'already_booked' ? (
          <View className='sec sub nw'>{say.hours(slot.startsAt, slot.endsAt)}</View>
        ) : (
          <Tag>{t.cannot}</Tag>
        )}
      </View>
      <Dots className='sec sub m1' parts={[t.wanted(slot.capacity, slot.capacity - slot.taken), note]} />
      {free && takesPlace && (
        <View className='f m3'>
          <Button
            kind='outline'
            small
            wide
            icon='heart'
            label={t.signUpNamed(title)}
            onTap={() => go('bookings/slots', { id: offeringId, date })}
          >
            {t.signUp}
          </Button>
        </View>
      )}
      {!free && <Reason slot={slot} />}
    </Card>
  )
}

/** Shifts that need hands; one that can not be taken says why. */
export function Shifts({ day: { shifts, date, status, endsAt } }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  if (shifts.length === 0) return null
  const takesPlace = status !== 'cancelled' && !isPast(endsAt)
  return (
    <>
      <SectionHead title={t.shifts} />
      {shifts.map((shift) => (
        <ShiftCard key={shift.offeringId} shift={shift} date={date} takesPlace={takesPlace} />
      ))}
    </>
  )
}
