import type { Place } from '@zhuiguang/contract'
import { View } from '@tarojs/components'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { acting } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Row } from '../../shared/ui/row'
import { SectionHead } from '../../shared/ui/section-head'
import { placesCopy } from '../copy'

/** Ways to make the place better: something broken, an idea. */
export function PlaceHelp({ place: { id } }: { place: Place }) {
  const t = useCopy(placesCopy)
  return (
    <>
      <SectionHead title={t.help} />
      <Card>
        <Row icon='warn' title={t.broken} sub={t.brokenSub} onTap={() => go('cases/new', { placeId: id })} />
        <Row
          icon='bulb'
          title={t.idea}
          sub={t.ideaSub}
          onTap={() => go('cases/new', { placeId: id, text: t.ideaText })}
        />
      </Card>
    </>
  )
}

/** Where the data is from, and whom to tell when it is wrong. */
export function PlaceSource({ place: { id, name, sample, source } }: { place: Place }) {
  const t = useCopy(placesCopy)
  const tell = () => go('cases/new', { placeId: id, text: t.wrongText(name) })
  return (
    <View className='cap sub m4'>
      {t.drawnCover}
      {sample ? t.sampleNote : source && t.source(source)}
      <View className='tell' {...acting({ onTap: tell, role: 'link', label: `${t.wrong}${t.tellUs}` })}>
        {t.wrong}
        <View className='act b'>{t.tellUs}</View>
      </View>
    </View>
  )
}
