import { Image, View } from '@tarojs/components'
import type { Case } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { heading, picture } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Dots } from '../../shared/ui/dots'
import { casesCopy } from '../copy'
import { caseDetailCopy } from './copy'
import './original.scss'

/** What was said, where, with its answers and photos. */
export function Original({ of: one }: { of: Case }) {
  const t = useCopy(caseDetailCopy)
  const shared = useCopy(casesCopy)
  const where = one.areas.filter(({ level }) => level !== 'subdistrict').map(({ name }) => name)
  return (
    <Card pad className='m3'>
      <View className='h3' {...heading(2)}>
        {t.original}
      </View>
      <View className='sec m1'>{one.text}</View>
      {one.answers.map(({ key, label, value }) => (
        <Dots key={key} className='sec sub' parts={[label, value]} />
      ))}
      {one.photos.length > 0 && (
        <View className='shots m2'>
          {one.photos.map(({ id, thumbnailUrl }, index) => (
            <Image key={id} className='one' src={thumbnailUrl} mode='aspectFill' {...picture(t.photo(index + 1))} />
          ))}
        </View>
      )}
      <Dots className='cap sub m2' parts={[shared.number(one.number), one.placeName, one.address, ...where]} />
      {one.private && <View className='cap sub'>{t.onlyYou}</View>}
    </Card>
  )
}
