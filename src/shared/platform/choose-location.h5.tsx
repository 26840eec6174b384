import { View } from '@tarojs/components'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useAbout } from '../api/use-about'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { AreaMap } from './area-map'
import type { ChosenSpot } from './choose-location'
import type { Spot } from './map-types'

const none: [] = []

function MapPicker({ near, onDone }: { near?: Spot; onDone: (spot: ChosenSpot | null) => void }) {
  const t = useCopy(commonCopy)
  const about = useAbout()
  const start = near ?? about?.map.centre
  const [middle, setMiddle] = useState<Spot>()
  const at = middle ?? start
  if (!start || !at) return null
  return (
    <Sheet open onClose={() => onDone(null)} title={t.pickTitle}>
      <View className='sec sub'>{t.pickHint}</View>
      <AreaMap centre={start} markers={none} onMove={setMiddle} heightVh={45} />
      <View className='f m2'>
        <Button wide onTap={() => onDone({ at: [at[0], at[1]], name: '', address: '' })}>
          {t.pickHere}
        </Button>
      </View>
    </Sheet>
  )
}

/** Lets somebody point at a spot: a sheet of its own over the page, with a map and a dot in its middle; null when they turn back. */
export function chooseLocation(near?: Spot): Promise<ChosenSpot | null> {
  const holder = document.createElement('div')
  holder.className = 'over-page'
  document.body.append(holder)
  const root = createRoot(holder)
  return new Promise<ChosenSpot | null>((resolve) => root.render(<MapPicker near={near} onDone={resolve} />)).finally(
    () => {
      root.unmount()
      holder.remove()
    },
  )
}
