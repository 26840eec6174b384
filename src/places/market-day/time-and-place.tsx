import type { MarketDay } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { openDirections } from '../../shared/platform/directions'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Row } from '../../shared/ui/row'
import { placesCopy } from '../copy'
import { useAway } from '../use-away'

/** When (and what happens in the rain), where, and the way there. */
export function TimeAndPlace({ day }: { day: MarketDay }) {
  const t = useCopy(placesCopy)
  const say = useSay()
  const away = useAway()(day.distance)
  const { location, placeName, address } = day
  return (
    <View className='m3'>
      <Card>
        <Row icon='clock' title={say.hours(day.startsAt, day.endsAt)} sub={day.rainPlan ?? undefined} />
        <Row
          icon='pin'
          title={placeName}
          sub={[address, ...away]}
          right={
            <Button kind='outline' small onTap={() => openDirections({ at: location, name: placeName, address })}>
              {t.takeMe}
            </Button>
          }
        />
      </Card>
    </View>
  )
}
