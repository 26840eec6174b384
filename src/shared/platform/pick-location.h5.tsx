import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAbout } from '../api/use-about'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { AreaMap } from './area-map'
import type { Spot } from './map-types'
import type { LocationPicker, Picked } from './pick-location'

const none: [] = []

/** Lets somebody point at a spot: a map in a sheet with a dot in its middle. */
export function usePickLocation(onPicked: (picked: Picked) => void): LocationPicker {
  const t = useCopy(commonCopy)
  const about = useAbout()
  const [start, setStart] = useState<Spot>()
  const [middle, setMiddle] = useState<Spot>()
  const close = () => setStart(undefined)
  const take = () => {
    const at = middle ?? start
    if (at) onPicked({ at: [at[0], at[1]], name: '', address: '' })
    close()
  }
  const pick = (near?: Spot) => {
    setMiddle(undefined)
    setStart(near ?? about?.map.centre)
  }
  const element = start && (
    <Sheet open onClose={close} title={t.pickTitle}>
      <View className='sec sub'>{t.pickHint}</View>
      <AreaMap centre={start} markers={none} onMove={setMiddle} heightVh={45} />
      <View className='f m2'>
        <Button wide onTap={take}>
          {t.pickHere}
        </Button>
      </View>
    </Sheet>
  )
  return { pick, element }
}
